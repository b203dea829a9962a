import { load } from 'stagecoach/data';
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

const _known = (await load('titanic')).filter(({ age }) => age !== null);
drawBoundary(
	// Spread around their class, so that the points do not hide each other.
	_known.map(({ id, pclass, age }) => [pclass + ((id * 37) % 100) / 200 - 0.25, age!]),
	_known.map(({ survived }) => survived),
	[-1.101, -0.037],
	3.114,
	['class', 'age (years)']
);
