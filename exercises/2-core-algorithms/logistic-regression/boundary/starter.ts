import * as ml from 'stagecoach/ml';

/** Both classes as points, and the line on which the model gives both the probability ½. */
function drawBoundary(
	rows: number[][],
	truths: number[],
	weights: number[],
	bias: number,
	names: string[]
): ml.Figure {
	// TODO: three traces ('died', 'survived', 'boundary') and the titles of both axes.
	return ml.figure([], {});
}

drawBoundary([[1, 40], [3, 10], [2, 30]], [1, 1, 0], [-1.2, -0.04], 3.4, ['class', 'age']);
