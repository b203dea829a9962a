type Question = 'predict' | 'predictProba' | 'decisionFunction' | 'score' | 'transform';

/** Whether a model has an answer to this; a pipeline or a search has what its last estimator has. */
export function canAnswer(model: unknown, question: Question): boolean {
	if (typeof model !== 'object' || model === null) return false;
	if (typeof (model as Record<string, unknown>)[question] !== 'function') return false;
	return !('finalEstimator' in model) || canAnswer(model.finalEstimator, question);
}

/** The labels that a fitted model saw. @throws TypeError when it predicts none */
export function classesOf(model: unknown, owner: string): unknown[] {
	const { classes_ } = Object(model) as { classes_?: unknown[] };
	if (classes_) return classes_;
	throw new TypeError(`The estimator of this ${owner} has no classes_: it predicts no labels.`);
}

/** @throws TypeError when the model has no answer to this */
export function requireAnswer(model: unknown, question: Question, asker: string): void {
	if (canAnswer(model, question)) return;
	throw new TypeError(`The estimator of this ${asker} has no ${question}.`);
}
