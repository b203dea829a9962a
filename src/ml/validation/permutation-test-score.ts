import { requireSize } from '../estimator/require-size.ts';
import type { LabelsLike } from '../array-like.ts';
import { mean } from '../descriptive/mean.ts';
import type { Model } from '../estimator/model.ts';
import { seeded } from '../estimator/seeded.ts';
import type { RowsLike } from '../rows.ts';
import { splitsOf } from '../model-selection/check-cv.ts';
import type { CrossValScoreOptions } from '../model-selection/cross-validate.ts';
import { fitAndScore, wholeOf } from '../model-selection/fit-and-score.ts';
import { scorerOf } from '../model-selection/scoring.ts';
import { finish, type Work } from '../model-selection/work.ts';
import { takeOptions } from '../options.ts';

export interface PermutationTestScoreOptions extends CrossValScoreOptions {
	/** How often the labels are mixed. Default: 100. */
	nPermutations?: number;
	/** A seed: the same permutations here and in Python. Default: 0. */
	randomState?: number | null;
}

export interface PermutationTestScore {
	/** With the true labels. */
	score: number;
	/** With mixed labels, one per permutation. */
	permutationScores: number[];
	/** The share of permutations that are as good, the true one counted with them: never 0. */
	pvalue: number;
}

/**
 * Whether a score could be chance: the same cross-validation with labels mixed at random, again and again (Ojala and
 * Garriga 2010). scikit-learn's `permutation_test_score`. It fits (nPermutations + 1) × splits copies. O(nPermutations
 * · splits) fits.
 *
 * @param X n rows of the kind that the estimator reads
 * @param y n labels or numbers
 * @throws RangeError when the rows do not suffice for the splits
 * @example
 * const { score, pvalue } = permutationTestScore(model, X, y, { nPermutations: 200 });
 */
export function permutationTestScore(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: PermutationTestScoreOptions = {}
): PermutationTestScore {
	takeOptions(
		options,
		'permutationTestScore',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'nPermutations',
		'randomState'
	);
	return finish(permutationsWork(estimator, X, y, options));
}

/** The true labels are the first unit. */
export function permutationsWork(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	{ nPermutations = 100, randomState = 0, scoring, sampleWeight, ...splitting }: PermutationTestScoreOptions
): Work<PermutationTestScore> {
	requireSize(nPermutations, 'nPermutations', { least: 1, most: 10000 });
	const scorer = scorerOf(scoring);
	const whole = wholeOf(X, y, sampleWeight);
	const random = seeded(randomState);
	const scores: number[] = [];
	const result = (): PermutationTestScore => {
		const [score = NaN, ...permutationScores] = scores;
		const asGood = permutationScores.filter((other) => other >= score).length;
		return { score, permutationScores, pvalue: (asGood + 1) / (permutationScores.length + 1) };
	};
	return {
		label: 'permutationTestScore',
		total: nPermutations + 1,
		*steps() {
			for (let unit = 0; unit <= nPermutations; unit++) {
				const labels = unit === 0 ? whole.y! : random.shuffled(whole.y!);
				const splits = splitsOf(estimator, X, labels, splitting);
				const parts: number[] = [];
				for (const split of splits) {
					parts.push(fitAndScore(estimator, { ...whole, y: labels }, split, scorer).testScore);
					const isDone = parts.length === splits.length;
					if (isDone) scores.push(mean(parts));
					yield isDone;
				}
			}
		},
		rows: () => {
			const { score, permutationScores, pvalue } = result();
			return [{ score, permutations: permutationScores.length, pvalue }];
		},
		result
	};
}
