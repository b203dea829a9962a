import { seeded } from '../estimator/seeded.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type ClassRows, Sampler, type SamplerParams } from './sampler.ts';
import type { Shape } from '../estimator/require-shape.ts';

/**
 * Repeats rows of every class, at random, until it has as many as the largest. imbalanced-learn's `RandomOverSampler`,
 * which takes the same rows for the same seed. O(n p) for the n rows that it gives.
 *
 * @example
 * const { X, y } = new RandomOverSampler({ randomState: 0 }).fitResample(XTrain, yTrain);
 */
export class RandomOverSampler extends Sampler<SamplerParams, { indices: number[] }> {
	static override readonly className: string = 'RandomOverSampler';

	constructor(options: Partial<SamplerParams> = {}) {
		super({ randomState: null }, options);
	}

	/** Which rows were taken, in their new order: all, and then the repeated ones. @throws Error before `fitResample` */
	get sampleIndices_(): number[] {
		return [...this.learned.indices];
	}

	protected resample({ rows: n }: DenseMatrix, groups: readonly ClassRows[]) {
		const random = seeded(this.params.randomState);
		const repeated = groups.flatMap(({ rows, largest }) =>
			Array.from({ length: largest - rows.length }, () => rows[random.integer(rows.length - 1)]!)
		);
		const origins = [...Array.from({ length: n }, (_, i) => i), ...repeated];
		this.learn({ indices: origins });
		return { origins, made: [] };
	}

	protected override get stateShape(): Shape {
		return { indices: 'count n' };
	}
}
