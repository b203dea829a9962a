import { trainTestSplit } from 'stagecoach/ml';

function splitPlaces(n: number, testShare: number, seed: number) {
	const places = [...Array(n).keys()];
	const { XTrain, XTest } = trainTestSplit(places, places, {
		testSize: Math.round(n * testShare),
		randomState: seed
	});
	return { train: XTrain, test: XTest };
}
