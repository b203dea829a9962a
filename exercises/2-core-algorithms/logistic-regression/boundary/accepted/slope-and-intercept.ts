/** Plain Plotly objects; many points on the line y = slope · x + intercept. */
function drawBoundary(rows: number[][], truths: number[], weights: number[], bias: number, names: string[]) {
	const [horizontal = 0, vertical = 1] = weights;
	const slope = -horizontal / vertical;
	const intercept = -bias / vertical;
	const traces = ['died', 'survived'].map((name) => ({
		name,
		type: 'scatter',
		mode: 'markers',
		marker: { opacity: 0.6 },
		x: [] as number[],
		y: [] as number[]
	}));
	rows.forEach(([x = 0, y = 0], i) => {
		traces[truths[i]!]!.x.push(x);
		traces[truths[i]!]!.y.push(y);
	});
	const sorted = rows.map(([x = 0]) => x).sort((a, b) => a - b);
	const line = {
		name: 'boundary',
		type: 'scatter',
		mode: 'lines',
		x: sorted,
		y: sorted.map((x) => slope * x + intercept)
	};
	const layout = { xaxis: { title: { text: names[0] } }, yaxis: { title: { text: names[1] } } };
	return { data: [line, ...traces], layout };
}
