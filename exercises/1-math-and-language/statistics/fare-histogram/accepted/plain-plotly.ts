// A Plotly figure is plain data, so it can be written by hand: Plotly makes the bins of a `histogram` itself.
function fareHistogram(fares: number[]) {
	const line = (name: string, x: number) => ({
		type: 'scatter',
		mode: 'lines',
		name,
		x: [x, x],
		y: [120, 0]
	});
	const sorted = [...fares].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const mean = fares.reduce((sum, fare) => sum + fare) / fares.length;
	const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
	return {
		data: [{ type: 'histogram', x: fares, nbinsx: 50 }, line('mean', mean), line('median', median)],
		layout: { xaxis: { title: { text: 'Fare (£)' } }, yaxis: { title: { text: 'Passengers' } } }
	};
}
