import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { trainTestSplit } from '#ml/index.ts';

/** The split that tests/reference/make.py calls X_train, X_test, y_train, y_test. */
export async function titanicSplit() {
	setDataHost(nodeDataHost);
	const whole = (await load('titanic')).flatMap(({ age, fare, pclass, sibsp, sex, survived }) =>
		age === null || fare === null
			? []
			: [{ x: [age, fare, pclass, sibsp, sex === 'female' ? 1 : 0], y: survived }]
	);
	const y = whole.map((row) => row.y);
	return trainTestSplit<number[], number>(
		whole.map((row) => row.x),
		y,
		{ testSize: 0.2, randomState: 42, stratify: y }
	);
}
