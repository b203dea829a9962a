import { AppError } from '#base/app-error.ts';
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
	readonly #waiting = new Map<number, (started: boolean) => void>();
	#port: Promise<MessagePort> | undefined;
	#lastId = 0;

	constructor(document: Document, script: FrameScript) {
		this.#document = document;
		this.#script = script;
	}

	/** @param text the worker's whole script */
	async start(text: string): Promise<WorkerHandle> {
		this.#port ??= this.#open();
		const port = await this.#port;
		const id = ++this.#lastId;
		const channel = new MessageChannel();
		const started = new Promise<boolean>((resolve) => this.#waiting.set(id, resolve));
		port.postMessage({ start: { id, text } }, [channel.port2]);
		if (!(await started)) {
			throw new AppError('no-worker', 'This browser could not start the sandbox in which your code runs.');
		}
		return { end: channel.port1 as WorkerHandle['end'], terminate: () => port.postMessage({ end: { id } }) };
	}

	async #open(): Promise<MessagePort> {
		const frame = this.#document.createElement('iframe');
		frame.setAttribute('sandbox', 'allow-scripts');
		frame.setAttribute('aria-hidden', 'true');
		frame.setAttribute('tabindex', '-1');
		frame.title = 'Sandbox for your code';
		frame.style.display = 'none';
		frame.srcdoc = frameDocument(this.#script);
		const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		this.#document.body.append(frame);
		await loaded;
		return this.#connect(frame.contentWindow!);
	}

	#connect(frame: Window): Promise<MessagePort> {
		const { port1, port2 } = new MessageChannel();
		return new Promise((resolve) => {
			port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
				if (data.open) resolve(port1);
				if (data.started !== undefined) this.#settle(data.started, true);
				if (data.failed !== undefined) this.#settle(data.failed, false);
			};
			frame.postMessage(null, '*', [port2]);
		});
	}

	#settle(id: number, started: boolean): void {
		this.#waiting.get(id)?.(started);
		this.#waiting.delete(id);
	}
}

interface FrameMessage {
	open?: true;
	started?: number;
	failed?: number;
}

/** Nothing may be loaded and nothing reached, except what the page hands in as text and bytes. */
function frameDocument({ script, hash }: FrameScript): string {
	const policy = `default-src 'none'; script-src '${hash}' 'wasm-unsafe-eval' blob:; worker-src data: blob:; connect-src blob:`;
	return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;
}
