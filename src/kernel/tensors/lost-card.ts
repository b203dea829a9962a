import { lostCard } from '#words/sandbox.ts';

/** What this needs of tfjs' backends for the graphics card. */
export interface CardBackend {
	/** By WebGL. */
	gpgpu?: { gl: { canvas: EventTarget; isContextLost(): boolean } };
	/** By WebGPU. */
	device?: { lost: Promise<unknown> };
	/** What is known of each tensor's numbers: those that lie outside of the card have `values`. */
	texData?: { get(id: object): { values?: unknown } | undefined };
	tensorMap?: { get(id: object): { values?: unknown } | undefined };
	read(id: object): Promise<unknown>;
	readSync(id: object): unknown;
}

const watched = new WeakSet<object>();

/**
 * Browsers take the card away when its driver starts anew or the machine has slept. Through WebGL all goes on then as if
 * nothing were, and every number is 0: from that moment on, reading numbers that lie there throws.
 * @param backend watched once, however often it is passed
 * @param lost called once
 */
export function watchCard(backend: CardBackend, lost: () => void): void {
	if (watched.has(backend)) return;
	watched.add(backend);
	const { gpgpu, device } = backend;
	let isLost = false;
	const note = () => {
		if (isLost) return;
		isLost = true;
		lost();
	};
	gpgpu?.gl.canvas.addEventListener('webglcontextlost', note);
	void device?.lost.then(note);
	/** WebGL tells at once when it is asked, and by the event only later. */
	const check = (id: object) => {
		const { values } = (backend.texData ?? backend.tensorMap)?.get(id) ?? {};
		if (!values && (isLost || gpgpu?.gl.isContextLost())) throw new Error(lostCard);
	};
	const { read, readSync } = backend;
	backend.readSync = (id) => {
		check(id);
		return readSync.call(backend, id);
	};
	backend.read = async (id) => {
		check(id);
		const numbers = await read.call(backend, id);
		if (isLost || gpgpu?.gl.isContextLost()) throw new Error(lostCard); // while it was read
		return numbers;
	};
}
