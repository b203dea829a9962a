import type { GroupLabel } from '../group-by-label.ts';
import { type AnswerOfStep, Pipeline } from './pipeline.ts';
import type { Step } from './steps.ts';

type AnswerOf<Given extends readonly Step[]> = Given extends readonly [...Step[], infer Last]
	? AnswerOfStep<Last>
	: number;

/**
 * A pipeline whose steps are named after their classes, in small letters: `standardscaler`. Two of one class are
 * numbered: `pca-1`, `pca-2`. It predicts what its last step predicts. scikit-learn's `make_pipeline`. Its cost is that
 * of the steps.
 *
 * @throws RangeError when there is no step, or one before the last cannot transform
 * @example
 * makePipeline(new StandardScaler(), new LogisticRegression()).fit(XTrain, yTrain);
 * makePipeline(new StandardScaler(), new LogisticRegression<string>()).fit(X, species).predict(X); // string[]
 */
export function makePipeline<const Given extends readonly Step[]>(...steps: Given): Pipeline<AnswerOf<Given>>;
export function makePipeline<Answer extends GroupLabel>(...steps: Step[]): Pipeline<Answer>;
export function makePipeline(...steps: Step[]): Pipeline<GroupLabel> {
	const names = steps.map(nameOf);
	return new Pipeline(
		steps.map((step, i) => {
			const name = names[i]!;
			if (names.indexOf(name) === names.lastIndexOf(name)) return [name, step] as const;
			const number = names.slice(0, i + 1).filter((other) => other === name).length;
			return [`${name}-${number}`, step] as const;
		})
	);
}

function nameOf(step: Step): string {
	if (step === 'passthrough') return step;
	const { constructor } = Object(step) as { constructor: { className?: string } };
	return constructor.className?.toLowerCase() ?? 'step';
}
