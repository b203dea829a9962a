/**
 * The validation of a `fit`. tfjs does all of it at once after the last batch of an epoch and hears nothing meanwhile, not
 * even Stop. Here it is done in pieces, with the same numbers.
 */
import type * as tfjs from '@tensorflow/tfjs';

type Tensor = tfjs.Tensor;
type TestFunction = (inputs: Tensor[]) => Tensor[];

/** What a tfjs model says of itself to nobody but its own methods. */
export interface TestedModel {
	/** @returns the averages of what the function gives for each batch */
	testLoop(test: TestFunction, inputs: Tensor[], batchSize: number): Tensor[];
}

export interface ValidationData {
	test: TestFunction;
	inputs: Tensor[];
	batchSize: number;
	/** What is measured, in the order of what the function gives. */
	metrics: readonly string[];
}

/** As long as a piece shall take, about. */
const pieceMs = 15;

export class Validation {
	readonly #tf: Pick<typeof tfjs, 'dispose' | 'tidy'>;
	readonly #model: TestedModel;
	readonly #data: ValidationData;
	/** Batches that are done at once: one, until it is known how long one takes. */
	#piece = 1;

	constructor(tf: Pick<typeof tfjs, 'dispose' | 'tidy'>, model: TestedModel, data: ValidationData) {
		this.#tf = tf;
		this.#model = model;
		this.#data = data;
	}

	/**
	 * @param mayGoOn asked between two pieces
	 * @returns scalars by name; undefined when it was not to go on
	 */
	async measure(mayGoOn: () => Promise<boolean>): Promise<Record<string, Tensor> | undefined> {
		const { inputs, batchSize, metrics } = this.#data;
		const rows = inputs[0]?.shape[0] ?? 0;
		let means: Tensor[] = [];
		for (let done = 0; done < rows;) {
			if (done > 0 && !(await mayGoOn())) {
				this.#tf.dispose(means);
				return undefined;
			}
			const start = performance.now();
			const count = Math.min(this.#piece * batchSize, rows - done);
			const before = means;
			means = this.#tf.tidy(() => this.#addPiece(before, done, count, count / rows));
			this.#tf.dispose(before);
			done += count;
			const batchMs = (performance.now() - start) / Math.ceil(count / batchSize);
			this.#piece = Math.max(1, Math.floor(pieceMs / Math.max(batchMs, 0.01)));
		}
		return Object.fromEntries(means.map((mean, at) => [`val_${metrics[at]!}`, mean]));
	}

	#addPiece(before: readonly Tensor[], from: number, count: number, share: number): Tensor[] {
		const { test, inputs, batchSize } = this.#data;
		const isAll = share === 1;
		const piece = isAll ? inputs : inputs.map((input) => input.slice(from, count));
		const means = this.#model.testLoop(test, piece, batchSize);
		if (isAll) return means;
		return means.map((mean, at) => (before[at] ? mean.mul(share).add(before[at]) : mean.mul(share)));
	}
}
