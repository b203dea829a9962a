import * as ml from 'stagecoach/ml';

function leak(rows: number[][], labels: number[], folds: number[], k: number) {
	const count = Math.max(...folds) + 1;
	const scoresOf = (select: (train: number[], test: number[]) => { train: number[][]; test: number[][] }) =>
		Array.from({ length: count }, (_, fold) => {
			const train = folds.flatMap((one, row) => (one === fold ? [] : [row]));
			const test = folds.flatMap((one, row) => (one === fold ? [row] : []));
			const parts = select(train, test);
			const model = new ml.KNeighborsClassifier({ nNeighbors: 1 }).fit(
				parts.train,
				train.map((row) => labels[row]!)
			);
			return model.score(
				parts.test,
				test.map((row) => labels[row]!)
			);
		});
	const at = <Item>(list: Item[], places: number[]) => places.map((place) => list[place]!);
	const selector = new ml.SelectKBest({ k }).fit(rows, labels);
	const before = scoresOf((train, test) => ({
		train: selector.transform(at(rows, train)),
		test: selector.transform(at(rows, test))
	}));
	const after = scoresOf((train, test) => {
		const own = new ml.SelectKBest({ k }).fit(at(rows, train), at(labels, train));
		return { train: own.transform(at(rows, train)), test: own.transform(at(rows, test)) };
	});
	return { before: ml.mean(before), after: ml.mean(after) };
}
