import { StandardScaler as _LibraryScaler } from 'stagecoach/ml';

const standardiseParts = (train: number[][], test: number[][]) => {
	const scaler = new _LibraryScaler();
	const scaledTrain = scaler.fitTransform(train);
	const scaledTest = test.map((row) => scaler.transform([row])[0]!);
	return { test: scaledTest, train: scaledTrain };
};
