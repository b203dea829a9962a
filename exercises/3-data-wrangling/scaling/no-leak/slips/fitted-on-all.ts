// feedback: all rows
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	const scaler = new ml.StandardScaler().fit([...train, ...test]);
	return { train: scaler.transform(train), test: test.length === 0 ? [] : scaler.transform(test) };
}
