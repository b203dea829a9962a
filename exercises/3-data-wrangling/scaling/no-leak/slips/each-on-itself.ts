// feedback: by itself
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	const scaled = (rows: number[][]) => (rows.length === 0 ? [] : new ml.StandardScaler().fitTransform(rows));
	return { train: scaled(train), test: scaled(test) };
}
