import { barplot, type Figure } from 'stagecoach/ml';

function meanBars(flowers: { species: string; petalLength: number }[]): Figure {
	// TODO: one bar for each species, as high as the mean of its petal lengths.
	return barplot({
		x: flowers.map((flower) => flower.species),
		y: flowers.map((flower) => flower.petalLength)
	});
}

meanBars([
	{ species: 'setosa', petalLength: 1.4 },
	{ species: 'versicolor', petalLength: 4.7 },
	{ species: 'setosa', petalLength: 1.3 }
]);
