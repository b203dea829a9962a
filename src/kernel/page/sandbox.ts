import * as words from '#words/kernel.ts';
import { Frame } from './frame.ts';
import type { WorkerHandle } from './host.ts';

/** `kernel/frame/boot.ts`, bundled, and its hash as a content policy writes it. */
export interface FrameScript {
	script: string;
	hash: string;
}

/**
 * A sandboxed frame with an origin of its own and no network, in which workers are started. The page's
 * policy (vite.config.ts) holds the hash of the frame's script, because a `srcdoc` frame inherits it.
 */
export class Sandbox {
	readonly #document: Document;
	readonly #script: FrameScript;
	#frame: Promise<Frame> | undefined;

	constructor(document: Document, script: FrameScript) {
		this.#document = document;
		this.#script = script;
	}

	/** @param text the worker's whole script; the frame opens while it comes */
	async start(text: string | Promise<string>): Promise<WorkerHandle> {
		const opening = (this.#frame ??= this.#open());
		const [frame, script] = await Promise.all([opening, text]);
		// Browsers keep such a frame in a process of its own: code that uses up the memory takes that one down, and not the page.
		void frame.died.then(() => {
			if (this.#frame === opening) this.#frame = undefined;
		});
		return frame.start(script);
	}

	async #open(): Promise<Frame> {
		const element = this.#document.createElement('iframe');
		element.setAttribute('sandbox', 'allow-scripts');
		element.setAttribute('aria-hidden', 'true');
		element.setAttribute('tabindex', '-1');
		element.title = words.sandbox;
		element.style.display = 'none';
		element.srcdoc = frameDocument(this.#script);
		const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
		this.#document.body.append(element);
		await loaded;
		const { port1, port2 } = new MessageChannel();
		const frame = new Frame(port1, () => element.remove());
		element.contentWindow!.postMessage(null, '*', [port2]);
		return frame;
	}
}

/** Nothing may be loaded and nothing reached, except what the page hands in as text and bytes. */
function frameDocument({ script, hash }: FrameScript): string {
	const policy = `default-src 'none'; script-src '${hash}' 'wasm-unsafe-eval' blob:; worker-src data: blob:; connect-src blob:`;
	return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;
}
