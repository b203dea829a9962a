// feedback: holds all 3
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
	const heights = ends.map((x) => -(weights[0]! * x + bias) / weights[1]!);
	return {
		data: [
			{ ...points(1, 'died'), x: across, y: rows.map((row) => row[1]!) },
			{ type: 'scatter', mode: 'lines', name: 'boundary', x: ends, y: heights }
		],
		layout: { xaxis: { title: { text: names[0]! } }, yaxis: { title: { text: names[1]! } } }
	};
}
