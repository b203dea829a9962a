import { isRecord } from '#base/is-record.ts';
import { logProbaOf } from '../matrix/log-of-rows.ts';
import type { LabelsLike } from '../array-like.ts';
import { BaseEstimator, type NestedParams } from '../estimator/base-estimator.ts';
import { classesOf, requireAnswer } from '../estimator/can-answer.ts';
import { featureNames } from '../estimator/feature-names.ts';
import { fitWeighted } from '../estimator/fit-weighted.ts';
import type { Model } from '../estimator/model.ts';
import type { GroupLabel } from '../group-by-label.ts';
import type { RowsLike } from '../rows.ts';
import { type SampleWeightOptions, sampleWeightIn } from '../sample-weight.ts';
import { estimatorNamed, fitTransform, namesOutOf, requireSteps, type Step, type Steps } from './steps.ts';
import type { Shape } from '../estimator/require-shape.ts';

export interface PipelineParams {
	/** Transformers, and in the end any estimator. */
	steps: Steps;
}

/** What a step predicts: labels of its own kind, or numbers. */
export type AnswerOfStep<Given> = Given extends { predict(X: never): (infer Answer extends GroupLabel)[] }
	? Answer
	: number;

/** Steps of any kind: were more known of them, TypeScript would read the labels of a step from there. */
type AnySteps = readonly (readonly [name: string, step: object | 'passthrough'])[];

/** What the last of these steps predicts. */
type AnswerOf<Given> = Given extends readonly [...unknown[], readonly [string, infer Last]]
	? AnswerOfStep<Last>
	: number;

/**
 * Reads from the last step what the pipeline predicts, which a class cannot say of its own constructor. The empty list lets
 * TypeScript see steps one by one, as `const` would, which the parser of cells does not know here.
 */
type PipelineClass = new <Given extends AnySteps | []>(
	steps: Given & (Given extends Steps ? unknown : Steps)
) => PipelineOf<AnswerOf<Given>>;

const owner = { name: 'Pipeline', step: '[name, estimator]' };

class PipelineOf<Answer extends GroupLabel = number> extends BaseEstimator<PipelineParams, { steps: Steps }> {
	static override readonly className: string = 'Pipeline';

	/** @throws RangeError when there is no step, a name is there twice, or a step before the last cannot transform */
	constructor(steps: Steps | PipelineParams) {
		super({ steps: [] }, isRecord(steps) ? (steps as unknown as PipelineParams) : { steps: steps as Steps });
	}

	/** The steps by name: fitted ones after `fit`, else those that were given. */
	get namedSteps(): Record<string, Step> {
		return Object.fromEntries(this.#steps);
	}

	/** The estimator that answers in the end. */
	get finalEstimator(): Step | undefined {
		return this.#steps.at(-1)?.[1];
	}

	/** The labels that the last step saw, sorted. @throws Error before `fit`; TypeError when it predicts none */
	get classes_(): Answer[] {
		return classesOf(this.learned.steps.at(-1)![1], this.className) as Answer[];
	}

	/**
	 * Fits a copy of each step to what those before it made of the rows.
	 *
	 * @param X n rows of the kind that the first step reads
	 * @param y n labels or numbers
	 * @param options `sampleWeight`: how much each row counts, for the last step
	 * @throws TypeError when the last step does not look at weights
	 */
	fit(X: RowsLike, y?: LabelsLike<unknown>, options: SampleWeightOptions = {}): this {
		const sampleWeight = sampleWeightIn(options, `fit of ${this.className}`);
		let rows: unknown = X;
		const { steps } = this.params;
		const fitted = steps.map(([name, step], i): [string, Step] => {
			if (step === 'passthrough') return [name, step];
			const copy = step.clone();
			if (i === steps.length - 1) fitWeighted(copy, rows, y, sampleWeight, 'last step');
			else rows = fitTransform(copy, rows, y);
			return [name, copy];
		});
		return this.learn({ steps: fitted }, X);
	}

	/** @returns m answers of the last step */
	predict(X: RowsLike): Answer[] {
		return this.#ask('predict').predict!(this.#prepare(X)) as Answer[];
	}

	/** @returns m × k */
	predictProba(X: RowsLike): number[][] {
		return this.#ask('predictProba').predictProba!(this.#prepare(X));
	}

	/** The logarithms of the probabilities. @returns m × k */
	predictLogProba(X: RowsLike): number[][] {
		return logProbaOf(this.#ask('predictProba'), this.#prepare(X));
	}

	/** @returns m scores, or m × k of them */
	decisionFunction(X: RowsLike): number[] | number[][] {
		return this.#ask('decisionFunction').decisionFunction!(this.#prepare(X));
	}

	/** What all steps make of the rows, where the last one transforms too. @returns m × q */
	transform(X: RowsLike): number[][] {
		const last = this.learned.steps.at(-1)![1];
		if (last === 'passthrough') return this.#prepare(X) as number[][];
		return this.#ask('transform').transform!(this.#prepare(X)) as number[][];
	}

	/**
	 * The names of the columns that the steps make, one after the other.
	 *
	 * @param names of the columns of X; when left out those that `fit` saw, or x0, x1 …
	 * @throws TypeError when a step has no names for its columns, as the one that predicts
	 */
	getFeatureNamesOut(names?: readonly string[]): string[] {
		return this.learned.steps.reduce<readonly string[] | undefined>(
			(given, [name, step]) => (step === 'passthrough' ? given : namesOutOf(step, name, given)),
			this.nFeaturesIn_ === undefined ? undefined : featureNames(this, this.nFeaturesIn_, names)
		) as string[];
	}

	/** `fit` and `transform` of the same rows. */
	fitTransform(X: RowsLike, y?: LabelsLike<unknown>): number[][] {
		return this.fit(X, y).transform(X);
	}

	/** The score of the last step: accuracy or R². */
	score(X: RowsLike, y?: LabelsLike<unknown>): number {
		return this.#ask('score').score!(this.#prepare(X), y);
	}

	/** Also takes the name of a step, to put another one in its place. */
	override setParams(changes: Partial<PipelineParams> | NestedParams | Record<string, unknown>): this {
		const names = new Set(this.params.steps.map(([name]) => name));
		const entries = Object.entries(changes);
		const steps = entries.filter(([name]) => names.has(name));
		const others = entries.filter(([name]) => !names.has(name));
		if (steps.length > 0) {
			const put = Object.fromEntries(steps) as Record<string, Step>;
			super.setParams({ steps: this.params.steps.map(([name, step]) => [name, put[name] ?? step] as const) });
		}
		return super.setParams(Object.fromEntries(others) as NestedParams);
	}

	protected override get stateShape(): Shape {
		return ['any', (state: PipelineParams) => this.checkParams(state)];
	}

	protected override checkParams({ steps }: PipelineParams): void {
		requireSteps(steps, owner, ['passthrough']);
		if (steps.length === 0) throw new RangeError('A Pipeline needs a step or more.');
		const still = steps.slice(0, -1).find(([, step]) => step !== 'passthrough' && !step.transform);
		if (still)
			throw new RangeError(`The step ${still[0]} cannot transform rows for the next one: put it last.`);
	}

	protected override nested(name: string): BaseEstimator {
		return estimatorNamed(this.params.steps, name, this.className);
	}

	/** Before `fit`, the steps that were given. */
	get #steps(): Steps {
		return this.hasLearned ? this.learned.steps : this.params.steps;
	}

	#prepare(X: RowsLike): unknown {
		return this.learned.steps
			.slice(0, -1)
			.reduce<unknown>((rows, [, step]) => (step === 'passthrough' ? rows : step.transform!(rows)), X);
	}

	#ask(question: 'predict' | 'predictProba' | 'decisionFunction' | 'transform' | 'score'): Model {
		const last = this.learned.steps.at(-1)![1];
		requireAnswer(last, question, this.className);
		return last as Model;
	}
}

/**
 * Steps that learn and work one after the other: each transformer changes the rows for the next one, the last answers.
 * What is learned is learned from the rows of `fit` only, so that nothing of a test leaks into training. scikit-learn's
 * `Pipeline`. Parameters of a step are named `step__C`. Its cost is that of the steps.
 *
 * @example
 * const pipe = new Pipeline([['scale', new StandardScaler()], ['model', new LogisticRegression()]]);
 * pipe.setParams({ model__C: 0.1 }).fit(XTrain, yTrain).score(XTest, yTest);
 */
export const Pipeline = PipelineOf as PipelineClass & typeof PipelineOf;
export type Pipeline<Answer extends GroupLabel = number> = PipelineOf<Answer>;
