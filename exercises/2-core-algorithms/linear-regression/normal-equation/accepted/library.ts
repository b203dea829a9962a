import * as ml from 'stagecoach/ml';

function fitNormalEquation(rows: number[][], truths: number[]): { weights: number[]; bias: number } {
	const { coef_: weights, intercept_: bias } = new ml.LinearRegression().fit(rows, truths);
	return { weights, bias };
}
