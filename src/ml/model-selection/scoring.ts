import type { LabelsLike, VectorLike } from '../array-like.ts';
import { canAnswer } from '../estimator/can-answer.ts';
import type { Model } from '../estimator/model.ts';
import type { GroupLabel } from '../group-by-label.ts';
import { accuracyScore } from '../metrics/accuracy-score.ts';
import { averagePrecisionScore } from '../threshold-metrics/average-precision-score.ts';
import { balancedAccuracyScore } from '../metrics/balanced-accuracy-score.ts';
import { brierScoreLoss } from '../metrics/brier-score-loss.ts';
import { explainedVarianceScore } from '../metrics/explained-variance-score.ts';
import { f1Score } from '../metrics/f1-score.ts';
import { logLoss } from '../metrics/log-loss.ts';
import { matthewsCorrcoef } from '../metrics/matthews-corrcoef.ts';
import { meanAbsoluteError } from '../metrics/mean-absolute-error.ts';
import { meanSquaredError } from '../metrics/mean-squared-error.ts';
import { medianAbsoluteError } from '../metrics/median-absolute-error.ts';
import { precisionScore } from '../metrics/precision-score.ts';
import { r2Score } from '../metrics/r2-score.ts';
import { recallScore } from '../metrics/recall-score.ts';
import { rocAucScore } from '../metrics/roc-auc-score.ts';
import { rootMeanSquaredError } from '../metrics/root-mean-squared-error.ts';

/** How good a fitted model is on rows that it did not see; more is better. */
export type Scorer = (model: Model, X: unknown, y: unknown) => number;

type Labels = LabelsLike<GroupLabel>;

const ofLabels =
	(measure: (yTrue: Labels, yPred: Labels) => number): Scorer =>
	(model, X, y) =>
		measure(y as Labels, ask(model, 'predict', X) as GroupLabel[]);

const ofNumbers =
	(measure: (yTrue: VectorLike, yPred: VectorLike) => number, sign: 1 | -1 = 1): Scorer =>
	(model, X, y) =>
		sign * measure(y as VectorLike, ask(model, 'predict', X) as number[]);

const ofScores =
	(measure: (yTrue: Labels, yScore: VectorLike) => number, sign: 1 | -1 = 1): Scorer =>
	(model, X, y) =>
		sign * measure(y as Labels, positiveScores(model, X));

/** scikit-learn's names in camelCase. What is an error there is negated here too, so that more is always better. */
const scorers = {
	accuracy: ofLabels(accuracyScore),
	balancedAccuracy: ofLabels((y, guess) => balancedAccuracyScore(y, guess)),
	precision: ofLabels((y, guess) => precisionScore(y, guess)),
	precisionMacro: ofLabels((y, guess) => precisionScore(y, guess, { average: 'macro' })),
	recall: ofLabels((y, guess) => recallScore(y, guess)),
	recallMacro: ofLabels((y, guess) => recallScore(y, guess, { average: 'macro' })),
	f1: ofLabels((y, guess) => f1Score(y, guess)),
	f1Macro: ofLabels((y, guess) => f1Score(y, guess, { average: 'macro' })),
	f1Micro: ofLabels((y, guess) => f1Score(y, guess, { average: 'micro' })),
	f1Weighted: ofLabels((y, guess) => f1Score(y, guess, { average: 'weighted' })),
	matthewsCorrcoef: ofLabels(matthewsCorrcoef),
	rocAuc: ofScores((y, scores) => rocAucScore(y, scores)),
	rocAucOvr: ((model, X, y) =>
		rocAucScore(y as Labels, ask(model, 'predictProba', X), { multiClass: 'ovr' })) as Scorer,
	rocAucOvo: ((model, X, y) =>
		rocAucScore(y as Labels, ask(model, 'predictProba', X), { multiClass: 'ovo' })) as Scorer,
	averagePrecision: ofScores((y, scores) => averagePrecisionScore(y, scores)),
	negLogLoss: ((model, X, y) => -logLoss(y as Labels, ask(model, 'predictProba', X))) as Scorer,
	negBrierScore: ((model, X, y) =>
		-brierScoreLoss(
			y as Labels,
			ask(model, 'predictProba', X).map((row) => row.at(-1)!)
		)) as Scorer,
	r2: ofNumbers(r2Score),
	explainedVariance: ofNumbers(explainedVarianceScore),
	negMeanSquaredError: ofNumbers(meanSquaredError, -1),
	negRootMeanSquaredError: ofNumbers(rootMeanSquaredError, -1),
	negMeanAbsoluteError: ofNumbers(meanAbsoluteError, -1),
	negMedianAbsoluteError: ofNumbers(medianAbsoluteError, -1)
} satisfies Record<string, Scorer>;

export type ScoringName = keyof typeof scorers;

/** A name, or a function of a fitted model, rows and truth that gives more for better. Default: the model's `score`. */
export type Scoring = ScoringName | Scorer;

/** @throws RangeError for a name that does not exist @throws TypeError when the model has no `score` and none is given */
export function scorerOf(scoring: Scoring | null | undefined): Scorer {
	if (scoring == null) return (model, X, y) => ask(model, 'score', X, y);
	if (typeof scoring === 'function') return scoring;
	if (Object.hasOwn(scorers, scoring)) return scorers[scoring];
	throw new RangeError(
		`There is no scoring '${String(scoring)}'. There are: ${Object.keys(scorers).join(', ')}.`
	);
}

type Question = 'predict' | 'predictProba' | 'score';

/** @throws TypeError when the model cannot answer */
export function ask(model: Model, question: 'predict', X: unknown): unknown[];
export function ask(model: Model, question: 'predictProba', X: unknown): number[][];
export function ask(model: Model, question: 'score', X: unknown, y: unknown): number;
export function ask(model: Model, question: Question, X: unknown, y?: unknown): unknown {
	const answer: ((X: unknown, y?: unknown) => unknown) | undefined = model[question];
	if (answer && canAnswer(model, question)) return answer.call(model, X, y);
	throw new TypeError(`This estimator has no ${question}, which the score needs. Choose another scoring.`);
}

/** Of the positive class: what `decisionFunction` says, else the last probability. */
function positiveScores(model: Model, X: unknown): number[] {
	if (canAnswer(model, 'decisionFunction')) return model.decisionFunction!(X) as number[];
	return ask(model, 'predictProba', X).map((row) => row.at(-1)!);
}
