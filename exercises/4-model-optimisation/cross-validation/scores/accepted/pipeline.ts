import * as ml from 'stagecoach/ml';

const crossValidate = (rows: number[][], labels: number[], folds: number[]) => {
	const parts = Map.groupBy(rows.keys(), (row) => folds[row]!);
	const scores = [...parts]
		.sort(([a], [b]) => a - b)
		.map(([fold, test]) => {
			const train = [...rows.keys()].filter((row) => folds[row] !== fold);
			const pick = <Item>(list: Item[], places: number[]) => places.map((place) => list[place]!);
			const model = ml.makePipeline(new ml.StandardScaler(), new ml.KNeighborsClassifier({ nNeighbors: 1 }));
			const answers = model.fit(pick(rows, train), pick(labels, train)).predict(pick(rows, test));
			return ml.accuracyScore(pick(labels, test), answers);
		});
	return { scores, mean: ml.mean(scores), std: ml.std(scores, { ddof: 1 }) };
};
