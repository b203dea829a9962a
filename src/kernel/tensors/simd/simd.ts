/** The loops of the folder `assembly`, running on the memory of tfjs' wasm backend. */
import type { WasmBackend } from '../kernel.ts';
import { binary } from './binary.ts';

/** What each of them takes is written where it is written. */
type Loop = (...addressesAndSizes: number[]) => void;
type Loops = Record<'adam' | 'addColumns' | 'filterGradient' | 'maxPoolGradient', Loop>;

const made = new WeakMap<WasmBackend, Loops>();

/** Made at the first call: a notebook that only predicts needs none. */
export function loopsOf(backend: WasmBackend): Loops {
	let loops = made.get(backend);
	if (!loops) {
		const bytes = Uint8Array.from(atob(binary), (letter) => letter.charCodeAt(0));
		const { memory } = backend.wasm.asm;
		const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
		loops = instance.exports as Loops;
		made.set(backend, loops);
	}
	return loops;
}
