import * as ml from 'stagecoach/ml';

function confusionMatrix(truths: string[], predictions: string[], labels: string[]): number[][] {
	if (truths.length === 0) return Array.from(labels, () => new Array<number>(labels.length).fill(0));
	return ml.confusionMatrix(truths, predictions, { labels });
}
