/** How this folder writes a kernel: what computes one operation of tfjs on one of its backends. */
import type * as tfjs from '@tensorflow/tfjs';

export type Tensors = typeof tfjs;

/** What our kernels use of tfjs' wasm backend. */
export interface WasmBackend {
	/** A tensor whose numbers nobody has set. What was read from the heap before is to be read anew: the heap may have grown. */
	makeOutput(shape: number[], dtype: tfjs.DataType): tfjs.TensorInfo;
	/** A tensor's numbers where they lie. */
	typedArrayFromHeap(tensor: tfjs.TensorInfo): Float32Array | Int32Array | Uint8Array;
	/** The address of a tensor's numbers in the heap. One of another backend is brought here first, and the heap may grow. */
	getMemoryOffset(data: tfjs.DataId): number;
	/** One more tensor has the same numbers. */
	incRef(data: tfjs.DataId): void;
	wasm: { asm: { memory: WebAssembly.Memory } };
}

export function addressesOf(backend: WasmBackend, ...tensors: tfjs.TensorInfo[]): number[] {
	return tensors.map(({ dataId }) => backend.getMemoryOffset(dataId));
}

/** The numbers of tensors, all where they lie. */
export function numbersOf(backend: WasmBackend, ...tensors: tfjs.TensorInfo[]) {
	addressesOf(backend, ...tensors); // now all are here, and the heap stays as it is
	return tensors.map((tensor) => backend.typedArrayFromHeap(tensor));
}

export interface Kernel {
	/** As tfjs calls the operation. */
	name: string;
	/** tfjs' arguments of the operation; its inputs are tensors. */
	run(inputs: never, attributes: never, backend: WasmBackend): tfjs.TensorInfo | tfjs.TensorInfo[];
}

export type Shape4D = [number, number, number, number];

/** Zeros around images: those that make the result as large, none, as many on all sides, or counted for each axis. */
export type Pad = 'same' | 'valid' | number | tfjs.backend_util.ExplicitPadding;

/** What convolutions and pools are told. */
export interface WindowAttributes {
	strides: number | [number, number];
	pad: Pad;
	dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
