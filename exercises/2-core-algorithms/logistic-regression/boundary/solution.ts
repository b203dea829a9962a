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

drawBoundary([[1, 40], [3, 10], [2, 30]], [1, 1, 0], [-1.2, -0.04], 3.4, ['class', 'age']);
