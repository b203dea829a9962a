import * as ml from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number): { train: number[]; test: number[] }[] {
	const left = [...new ml.RandomState(seed).permutation(n)];
	const ascending = (a: number, b: number) => a - b;
	const tests: number[][] = [];
	for (let folds = k; folds > 0; folds--)
		tests.push(left.splice(0, Math.ceil(left.length / folds)).sort(ascending));
	return tests.map((test) => ({
		test,
		train: tests
			.filter((other) => other !== test)
			.flat()
			.sort(ascending)
	}));
}
