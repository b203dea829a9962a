// feedback: exchanged
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	const scaler = new ml.StandardScaler().fit(train);
	return { train: test.length === 0 ? [] : scaler.transform(test), test: scaler.transform(train) };
}
