import { type Figure, scatterplot } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]): Figure {
	// TODO: a colour for each species, and titles with units.
	return scatterplot({
		x: flowers.map((flower) => flower.petalLength),
		y: flowers.map((flower) => flower.petalWidth)
	});
}

petalScatter([
	{ petalLength: 1.4, petalWidth: 0.2, species: 'setosa' },
	{ petalLength: 4.7, petalWidth: 1.4, species: 'versicolor' },
	{ petalLength: 1.3, petalWidth: 0.3, species: 'setosa' }
]);
