import type { LabelsLike } from '../../array-like.ts';
import type { Model } from '../../estimator/model.ts';
import {
	type PermutationTestScore,
	type PermutationTestScoreOptions,
	permutationsWork
} from '../../validation/permutation-test-score.ts';
import type { AsyncOptions } from '../../model-selection/work.ts';
import type { RowsLike } from '../../rows.ts';
import { finishLive, stoppedEarly } from './finish-live.ts';
import { takeOptions } from '../../options.ts';

/**
 * As `permutationTestScore`, while the page goes on: in a notebook the share stands below the cell as it changes, and
 * Stop ends it with the permutations that are done. scikit-learn's `permutation_test_score`; its cost is that of
 * `permutationTestScore`.
 *
 * @throws Error when it is stopped before the true labels are scored
 */
export async function permutationTestScoreAsync(
	estimator: Model,
	X: RowsLike,
	y: LabelsLike<unknown>,
	options: PermutationTestScoreOptions & AsyncOptions = {}
): Promise<PermutationTestScore> {
	const { onProgress, ...rest } = takeOptions(
		options,
		'permutationTestScoreAsync',
		'cv',
		'groups',
		'sampleWeight',
		'scoring',
		'nPermutations',
		'randomState',
		'onProgress'
	);
	const work = permutationsWork(estimator, X, y, rest);
	return finishLive(work, onProgress ? { onProgress } : {}, stoppedEarly('permutationTestScoreAsync'));
}
