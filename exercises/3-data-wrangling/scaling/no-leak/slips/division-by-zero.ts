// feedback: divided by 0
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	const columns = train[0]!.map((_value, j) => train.map((row) => row[j]!));
	const means = columns.map((column) => ml.mean(column));
	const scales = columns.map((column) => ml.std(column));
	const scale = (rows: number[][]) => rows.map((row) => row.map((x, j) => (x - means[j]!) / scales[j]!));
	return { train: scale(train), test: scale(test) };
}
