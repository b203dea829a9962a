import * as ml from 'stagecoach/ml';

const binaryScores = (truths: number[], predictions: number[]) => ({
	accuracy: ml.accuracyScore(truths, predictions),
	precision: ml.precisionScore(truths, predictions),
	recall: ml.recallScore(truths, predictions),
	f1: ml.f1Score(truths, predictions)
});
