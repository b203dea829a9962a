/** What the kernel touches of tfjs, which it knows only when a cell imports it. */
import type { TensorLike } from './recognise.ts';

export interface TensorLibrary {
	engine(): unknown;
	train?: object;
}

/** The part of tfjs' engine that every tensor passes. */
export interface TensorEngine {
	trackTensor(tensor: TensorLike, backend: unknown): void;
	disposeTensor(tensor: TensorLike): void;
	endScope(): void;
	state: { scopeStack: unknown[] };
}

/** Who has made tensors: a run. */
export interface Maker {
	tensors: Set<TensorLike>;
}
