// feedback: 0 to 1
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	const scaler = new ml.MinMaxScaler().fit(train);
	return { train: scaler.transform(train), test: test.length === 0 ? [] : scaler.transform(test) };
}
