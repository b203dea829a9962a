import * as ml from 'stagecoach/ml';

const drawBoundary = (
	rows: number[][],
	truths: number[],
	weights: number[],
	bias: number,
	names: string[]
): ml.Figure => {
	const x = rows.map(([first = 0]) => first);
	const y = rows.map(([, second = 0]) => second);
	const color = truths.map((truth) => (truth === 1 ? 'survived' : 'died'));
	const chart = ml.scatterplot({ x, y, color, xLabel: names[0]!, yLabel: names[1]! });
	const ends = [Math.min(...x), Math.max(...x)];
	const heights = ends.map((end) => -(weights[0]! * end + bias) / weights[1]!);
	const line = ml.lineplot({ x: ends, y: { boundary: heights } });
	return { data: [...chart.data, ...line.data], layout: chart.layout };
};
