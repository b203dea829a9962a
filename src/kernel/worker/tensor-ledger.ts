import type { TensorLike } from './recognise.ts';

interface Engine {
	trackTensor(tensor: TensorLike, backend: unknown): void;
	disposeTensor(tensor: TensorLike): void;
}

/**
 * Knows which tensors each run made and has not freed. tfjs only counts them; a notebook must be able
 * to say which cell holds them, and to free them when that cell runs again.
 */
export class TensorLedger {
	#current: Set<TensorLike> | undefined;
	#attached = false;

	get isAttached(): boolean {
		return this.#attached;
	}

	/** @param tf the tfjs namespace, as soon as it is loaded */
	attach(tf: { engine(): unknown }): void {
		const engine = tf.engine() as Engine;
		const { trackTensor, disposeTensor } = engine;
		engine.trackTensor = (tensor, backend) => {
			trackTensor.call(engine, tensor, backend);
			this.#current?.add(tensor);
		};
		engine.disposeTensor = (tensor) => {
			disposeTensor.call(engine, tensor);
			this.#current?.delete(tensor);
		};
		this.#attached = true;
	}

	/** Tensors made from now on are written down in `made`, until `close`. */
	open(): Set<TensorLike> {
		this.#current = new Set();
		return this.#current;
	}

	close(): void {
		this.#current = undefined;
	}
}

/** Those of `made` that are still held. */
export function heldTensors(made: ReadonlySet<TensorLike>): TensorLike[] {
	return [...made].filter((tensor) => !tensor.isDisposed);
}

export function disposeAll(made: Iterable<TensorLike>): void {
	for (const tensor of made) if (!tensor.isDisposed) tensor.dispose();
}
