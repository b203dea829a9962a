// feedback: by themselves
import * as ml from 'stagecoach/ml';

function crossValidate(rows: number[][], labels: number[], folds: number[]) {
	const count = Math.max(...folds) + 1;
	const scores = Array.from({ length: count }, (_, fold) => {
		const train = folds.flatMap((one, row) => (one === fold ? [] : [row]));
		const test = folds.flatMap((one, row) => (one === fold ? [row] : []));
		const scaler = new ml.StandardScaler().fit(train.map((row) => rows[row]!));
		const model = new ml.KNeighborsClassifier({ nNeighbors: 1 }).fit(
			scaler.transform(train.map((row) => rows[row]!)),
			train.map((row) => labels[row]!)
		);
		return model.score(
			new ml.StandardScaler().fitTransform(test.map((row) => rows[row]!)),
			test.map((row) => labels[row]!)
		);
	});
	const mean = scores.reduce((sum, score) => sum + score, 0) / count;
	const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
	return { scores, mean, std: Math.sqrt(squares / (count - 1)) };
}
