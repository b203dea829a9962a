import * as ml from 'stagecoach/ml';

function averagePrecision(truths: number[], scores: number[]): number {
	if (!truths.includes(0)) return 1;
	return ml.averagePrecisionScore(truths, scores);
}
