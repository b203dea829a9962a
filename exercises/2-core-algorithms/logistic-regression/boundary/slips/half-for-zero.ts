// feedback: score is 0
function drawBoundary(rows: number[][], truths: number[], weights: number[], bias: number, names: string[]) {
	const points = (truth: number, name: string) => {
		const chosen = rows.filter((_row, i) => truths[i] === truth);
		return {
			type: 'scatter',
			mode: 'markers',
			name,
			x: chosen.map((row) => row[0]!),
			y: chosen.map((row) => row[1]!)
		};
	};
	const across = rows.map((row) => row[0]!);
	const ends = [Math.min(...across), Math.max(...across)];
	const heights = ends.map((x) => (0.5 - weights[0]! * x - bias) / weights[1]!);
	return {
		data: [
			points(0, 'died'),
			points(1, 'survived'),
			{ type: 'scatter', mode: 'lines', name: 'boundary', x: ends, y: heights }
		],
		layout: { xaxis: { title: { text: names[0]! } }, yaxis: { title: { text: names[1]! } } }
	};
}
