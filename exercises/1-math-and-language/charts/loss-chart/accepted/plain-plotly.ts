function lossChart(train: number[], test: number[]) {
	const epochs = Array.from({ length: train.length }, (_, i) => i + 1);
	return {
		data: [
			{ type: 'scatter', mode: 'lines+markers', name: 'test', x: epochs, y: test },
			{ type: 'scatter', mode: 'lines+markers', name: 'train', x: epochs, y: train }
		],
		layout: {
			title: { text: 'Loss by epoch' },
			xaxis: { title: { text: 'Epoch' } },
			yaxis: { title: { text: 'Loss' } }
		}
	};
}
