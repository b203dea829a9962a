import * as ml from 'stagecoach/ml';

function scoreMoods(truths: string[], predictions: string[]) {
	return {
		accuracy: ml.accuracyScore(truths, predictions),
		macroF1: ml.f1Score(truths, predictions, { average: 'macro' })
	};
}
