import { squaredDistance } from '../cluster/squared-distance.ts';
import { seeded } from '../estimator/seeded.ts';
import { type DenseMatrix, rowOf } from '../matrix/dense-matrix.ts';
import { type ClassRows, Sampler, type SamplerParams } from './sampler.ts';

interface SmoteParams extends SamplerParams {
	/** Among how many neighbours of its class a row finds its partner. Default: 5. */
	kNeighbors: number;
}

export type SMOTEOptions = Partial<SmoteParams>;

/**
 * Makes new rows of every class until it has as many as the largest: each lies between a row and one of its nearest
 * neighbours of the same class. imbalanced-learn's `SMOTE`, with the same rows for the same seed; Chawla et al.,
 * SMOTE: Synthetic Minority Over-sampling Technique (2002). O(c² p) for a class of c rows.
 *
 * @example
 * const { X, y } = new SMOTE({ randomState: 0 }).fitResample(XTrain, yTrain);
 */
export class SMOTE extends Sampler<SmoteParams, object> {
	static override readonly className: string = 'SMOTE';

	/** @throws RangeError when kNeighbors is no whole number from 1 */
	constructor(options: SMOTEOptions = {}) {
		super({ randomState: null, kNeighbors: 5 }, options);
	}

	protected resample(samples: DenseMatrix, groups: readonly ClassRows[]) {
		const made = groups.map(({ rows, largest }) => this.#made(samples, rows, largest - rows.length));
		this.learn({});
		return { origins: Array.from({ length: samples.rows }, (_, i) => i), made };
	}

	/** A fresh generator for each class, as imbalanced-learn has. */
	#made(samples: DenseMatrix, rows: readonly number[], count: number): number[][] {
		if (count === 0) return [];
		const { kNeighbors, randomState } = this.params;
		if (rows.length <= kNeighbors) {
			throw new RangeError(
				`A class has ${rows.length} rows, and kNeighbors ${kNeighbors} needs more: take fewer neighbours.`
			);
		}
		const random = seeded(randomState);
		const choices = Array.from({ length: count }, () => random.integer(rows.length * kNeighbors - 1));
		const steps = choices.map(() => random.random());
		const neighbours = rows.map((row) => nearest(samples, row, rows, kNeighbors));
		return choices.map((choice, k) => {
			const at = Math.floor(choice / kNeighbors);
			const partner = rowOf(samples, neighbours[at]![choice % kNeighbors]!);
			return Array.from(rowOf(samples, rows[at]!), (value, j) => value + steps[k]! * (partner[j]! - value));
		});
	}

	protected override checkParams({ kNeighbors }: SmoteParams): void {
		if (Number.isInteger(kNeighbors) && kNeighbors >= 1) return;
		throw new RangeError(`kNeighbors must be a whole number from 1, got ${kNeighbors}.`);
	}
}

/** The k rows that are nearest to one, without itself. */
function nearest(samples: DenseMatrix, own: number, rows: readonly number[], k: number): number[] {
	const from = rowOf(samples, own);
	const others = rows.filter((row) => row !== own);
	const distances = new Map(
		others.map((row) => [row, squaredDistance(from, 0, rowOf(samples, row), 0, from.length)])
	);
	return others.sort((a, b) => distances.get(a)! - distances.get(b)!).slice(0, k);
}
