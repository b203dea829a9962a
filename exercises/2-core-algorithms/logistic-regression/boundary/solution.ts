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
	const points = (truth: number, name: string) => {
		const chosen = rows.filter((_row, i) => truths[i] === truth);
		const x = chosen.map((row) => row[0]!);
		const y = chosen.map((row) => row[1]!);
		return { type: 'scatter', mode: 'markers', name, x, y };
	};
	const across = rows.map((row) => row[0]!);
	const ends = [Math.min(...across), Math.max(...across)];
	// Probability ½ is score 0: solve w₀·x + w₁·y + b = 0 for y.
	const heights = ends.map((x) => -(weights[0]! * x + bias) / weights[1]!);
	return ml.figure(
		[
			points(0, 'died'),
			points(1, 'survived'),
			{ type: 'scatter', mode: 'lines', name: 'boundary', x: ends, y: heights }
		],
		{ xaxis: { title: names[0] }, yaxis: { title: names[1] } }
	);
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
