import { type Figure, scatterplot } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]): Figure {
	return scatterplot({
		x: flowers.map((flower) => flower.petalLength),
		y: flowers.map((flower) => flower.petalWidth),
		// Texts are categories: scatterplot makes one trace of each, with its name in the legend.
		color: flowers.map((flower) => flower.species),
		xLabel: 'petal length (cm)',
		yLabel: 'petal width (cm)'
	});
}

petalScatter([
	{ petalLength: 1.4, petalWidth: 0.2, species: 'setosa' },
	{ petalLength: 4.7, petalWidth: 1.4, species: 'versicolor' },
	{ petalLength: 1.3, petalWidth: 0.3, species: 'setosa' }
]);
