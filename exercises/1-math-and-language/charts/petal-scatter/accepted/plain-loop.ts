function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	const data: { type: string; mode: string; name: string; x: number[]; y: number[] }[] = [];
	for (const { petalLength, petalWidth, species } of flowers) {
		let trace = data.find(({ name }) => name === species);
		if (!trace) {
			trace = { type: 'scatter', mode: 'markers', name: species, x: [], y: [] };
			data.push(trace);
		}
		trace.x.push(petalLength);
		trace.y.push(petalWidth);
	}
	return {
		data,
		layout: {
			title: { text: 'Petals' },
			xaxis: { title: { text: 'petal length [cm]' } },
			yaxis: { title: { text: 'petal width [cm]' } }
		}
	};
}
