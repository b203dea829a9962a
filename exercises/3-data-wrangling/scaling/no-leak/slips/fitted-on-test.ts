// feedback: the wrong part
import * as ml from 'stagecoach/ml';

function standardiseParts(train: number[][], test: number[][]) {
	const scaler = new ml.StandardScaler().fit(test.length === 0 ? train : test);
	return { train: scaler.transform(train), test: test.length === 0 ? [] : scaler.transform(test) };
}
