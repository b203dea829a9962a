import * as ml from 'stagecoach/ml';

function rocPoints(truths: number[], scores: number[]) {
	const { fpr, tpr, thresholds } = ml.rocCurve(truths, scores, { dropIntermediate: false });
	return thresholds.map((threshold, i) => ({ threshold, fpr: fpr[i]!, tpr: tpr[i]! }));
}
