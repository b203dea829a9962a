import * as ml from 'stagecoach/ml';

function precisionRecallPoints(truths: number[], scores: number[]) {
	return [...new Set(scores)]
		.sort((a, b) => b - a)
		.map((threshold) => {
			const called = scores.map((score) => (score >= threshold ? 1 : 0));
			return {
				threshold,
				precision: ml.precisionScore(truths, called),
				recall: ml.recallScore(truths, called)
			};
		});
}

const averagePrecision = (truths: number[], scores: number[]): number =>
	ml.averagePrecisionScore(truths, scores);
