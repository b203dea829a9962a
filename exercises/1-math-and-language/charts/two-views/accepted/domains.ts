interface MeasuredFlower {
	sepalLength: number;
	sepalWidth: number;
	petalLength: number;
	petalWidth: number;
	species: string;
}

// Plain Plotly: each x axis says which part of the width it takes. The legend is that of the petals.
function twoViews(flowers: MeasuredFlower[]) {
	const species = [...new Set(flowers.map((flower) => flower.species))];
	const palette = ['blue', 'orange', 'green'];
	const data = species.flatMap((name, i) => {
		const own = flowers.filter((flower) => flower.species === name);
		const common = { type: 'scatter', mode: 'markers', name, marker: { color: palette[i], size: 5 } };
		return [
			{
				...common,
				xaxis: 'x',
				yaxis: 'y',
				showlegend: false,
				x: own.map((flower) => flower.sepalLength),
				y: own.map((flower) => flower.sepalWidth)
			},
			{
				...common,
				xaxis: 'x2',
				yaxis: 'y2',
				x: own.map((flower) => flower.petalLength),
				y: own.map((flower) => flower.petalWidth)
			}
		];
	});
	const title = (text: string) => ({ title: { text } });
	return {
		data,
		layout: {
			xaxis: { ...title('Sepal length, cm'), domain: [0, 0.45] },
			yaxis: title('Sepal width, cm'),
			xaxis2: { ...title('Petal length, cm'), domain: [0.55, 1], anchor: 'y2' },
			yaxis2: { ...title('Petal width, cm'), anchor: 'x2' }
		}
	};
}
