import { seeded } from '../estimator/seeded.ts';
import type { DenseMatrix } from '../matrix/dense-matrix.ts';
import { type ClassRows, Sampler, type SamplerParams } from './sampler.ts';
import type { Shape } from '../estimator/require-shape.ts';

/**
 * Takes as many rows of every class as the smallest has, at random. imbalanced-learn's `RandomUnderSampler`, which
 * takes the same rows for the same seed. O(n p).
 *
 * @example
 * const { X, y } = new RandomUnderSampler({ randomState: 0 }).fitResample(XTrain, yTrain);
 */
export class RandomUnderSampler extends Sampler<SamplerParams, { indices: number[] }> {
	static override readonly className: string = 'RandomUnderSampler';

	constructor(options: Partial<SamplerParams> = {}) {
		super({ randomState: null }, options);
	}

	/** Which rows were taken, in their new order. @throws Error before `fitResample` */
	get sampleIndices_(): number[] {
		return [...this.learned.indices];
	}

	protected resample(_samples: DenseMatrix, groups: readonly ClassRows[]) {
		const random = seeded(this.params.randomState);
		// The first of the smallest classes stays whole; others of its size are shuffled.
		const whole = groups.findIndex(({ rows, smallest }) => rows.length === smallest);
		const origins = groups.flatMap(({ rows, smallest }, code) =>
			code === whole ? rows : random.sample(rows.length, smallest).map((at) => rows[at]!)
		);
		this.learn({ indices: origins });
		return { origins, made: [] };
	}

	protected override get stateShape(): Shape {
		return { indices: 'count n' };
	}
}
