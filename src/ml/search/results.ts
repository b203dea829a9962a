import { mean } from '../descriptive/mean.ts';
import { std } from '../descriptive/std.ts';
import type { FitAndScore } from '../model-selection/fit-and-score.ts';
import type { Candidate } from './parameter-grid.ts';

/** A candidate with its splits. */
export interface Tried {
	params: Candidate;
	splits: FitAndScore[];
}

/** Its parameters, and how it scored. */
export type ScoredCandidate = Candidate & { meanTestScore: number; stdTestScore: number };

/** One entry per candidate. Times are in seconds. */
export interface CvResults {
	params: Candidate[];
	/** Candidates × splits. */
	splitTestScore: number[][];
	meanTestScore: number[];
	stdTestScore: number[];
	/** 1 is the best; equal ones share the better rank. */
	rankTestScore: number[];
	meanTrainScore?: number[];
	stdTrainScore?: number[];
	meanFitTime: number[];
	stdFitTime: number[];
	meanScoreTime: number[];
	stdScoreTime: number[];
}

/** scikit-learn's `cv_results_`. A score that is no number counts as the worst. */
export function resultsOf(tried: readonly Tried[]): CvResults {
	const listOf = (name: 'testScore' | 'trainScore' | 'fitTime' | 'scoreTime') =>
		tried.map(({ splits }) => splits.map((split) => split[name] ?? NaN));
	const means = (lists: number[][]) => lists.map((list) => averageOf(list, mean));
	const spreads = (lists: number[][]) => lists.map((list) => averageOf(list, std));
	const scores = listOf('testScore');
	const trained = listOf('trainScore');
	const meanTestScore = means(scores);
	return {
		params: tried.map(({ params }) => params),
		splitTestScore: scores,
		meanTestScore,
		stdTestScore: spreads(scores),
		rankTestScore: ranks(meanTestScore),
		...(tried[0]?.splits[0]?.trainScore !== undefined && {
			meanTrainScore: means(trained),
			stdTrainScore: spreads(trained)
		}),
		meanFitTime: means(listOf('fitTime')),
		stdFitTime: spreads(listOf('fitTime')),
		meanScoreTime: means(listOf('scoreTime')),
		stdScoreTime: spreads(listOf('scoreTime'))
	};
}

/** One row per candidate, best first; one whose score is no number comes last. */
export function tableOf(tried: readonly Tried[]): ScoredCandidate[] {
	const { params, meanTestScore, stdTestScore, rankTestScore } = resultsOf(tried);
	const places = [...params.keys()].sort((a, b) => rankTestScore[a]! - rankTestScore[b]!);
	return places.map((at) => ({
		...params[at],
		meanTestScore: meanTestScore[at]!,
		stdTestScore: stdTestScore[at]!
	}));
}

function averageOf(list: number[], of: (values: number[]) => number): number {
	return list.some(Number.isNaN) ? NaN : of(list);
}

function ranks(scores: number[]): number[] {
	const sizes = scores.map((score) => (Number.isNaN(score) ? -Infinity : score));
	return sizes.map((score) => 1 + sizes.filter((other) => other > score).length);
}
