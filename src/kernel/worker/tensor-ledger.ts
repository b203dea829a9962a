import { watchOptimizers } from './optimizers.ts';
import { reach } from './reach.ts';
import type { TensorLike } from './recognise.ts';
import type { Maker, TensorEngine, TensorLibrary } from './tensor-engine.ts';
import type { Turns } from './turns.ts';

/**
 * Knows which tensors each run has made and not freed. tfjs only counts them; a notebook must be able to say which cell
 * holds them, and to free them when that cell runs again.
 */
export class TensorLedger {
	readonly #turns: Turns<Maker>;
	readonly #makers = new Set<Maker>();
	/** Made by runs that are over, and held by what other cells have published. */
	readonly #lent = new Set<TensorLike>();
	#engine: TensorEngine | undefined;
	#beyond: object[] = [];

	constructor(turns: Turns<Maker>) {
		this.#turns = turns;
	}

	get isAttached(): boolean {
		return this.#engine !== undefined;
	}

	/** @param tf the tfjs namespace, as soon as it is loaded */
	attach(tf: TensorLibrary): void {
		const engine = tf.engine() as TensorEngine;
		const { trackTensor, disposeTensor } = engine;
		engine.trackTensor = (tensor, backend) => {
			trackTensor.call(engine, tensor, backend);
			this.#turns.current?.tensors.add(tensor);
		};
		engine.disposeTensor = (tensor) => {
			disposeTensor.call(engine, tensor);
			this.#strike(tensor);
		};
		watchOptimizers(tf, this.#turns);
		this.#engine = engine;
		this.#beyond = [tf, engine];
	}

	/** What `maker` makes is written down from now on. */
	open(maker: Maker): void {
		this.#makers.add(maker);
	}

	/** Frees what a maker that is over has made, except what `values` lead to: that is freed by a later `sweep`. */
	release(maker: Maker, values: readonly unknown[]): void {
		for (const tensor of maker.tensors) this.#lent.add(tensor);
		this.#makers.delete(maker);
		maker.tensors = this.#lent; // what it still makes has no other owner
		this.sweep(values);
	}

	/** Frees what was made by runs that are over and what none of `values` leads to any more. */
	sweep(values: readonly unknown[]): void {
		if (this.#lent.size === 0) return;
		const held = new Set(values.flatMap((value) => [...this.reach(value, this.#lent)]));
		disposeAll([...this.#lent].filter((tensor) => !held.has(tensor)));
	}

	/** Which of `wanted` a value leads to. */
	reach(value: unknown, wanted: ReadonlySet<TensorLike>): Set<TensorLike> {
		return reach(value, wanted, this.#beyond);
	}

	/** How deep in `tf.tidy` and `startScope` the engine is. */
	get depth(): number {
		return this.#engine?.state.scopeStack.length ?? 0;
	}

	/** Ends scopes that code has opened and, because of an error, not ended. */
	unwind(depth: number): void {
		while (this.depth > depth) this.#engine!.endScope();
	}

	#strike(tensor: TensorLike): void {
		if (this.#turns.current?.tensors.delete(tensor) || this.#lent.delete(tensor)) return;
		for (const { tensors } of this.#makers) if (tensors.delete(tensor)) return;
	}
}

/** Those of `made` that are still held. */
export function heldTensors(made: ReadonlySet<TensorLike>): TensorLike[] {
	return [...made].filter((tensor) => !tensor.isDisposed);
}

export function disposeAll(made: Iterable<TensorLike>): void {
	for (const tensor of made) if (!tensor.isDisposed) tensor.dispose();
}
