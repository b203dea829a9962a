import { type Figure, figure } from 'stagecoach/ml';

interface MeasuredFlower {
	sepalLength: number;
	sepalWidth: number;
	petalLength: number;
	petalWidth: number;
	species: string;
}

function twoViews(flowers: MeasuredFlower[]): Figure {
	const sepals = {
		mode: 'markers',
		x: flowers.map((flower) => flower.sepalLength),
		y: flowers.map((flower) => flower.sepalWidth)
	};
	// TODO: one trace for each species, the petals in a second view, colours and titles.
	return figure([sepals]);
}

twoViews([{ sepalLength: 5.1, sepalWidth: 3.5, petalLength: 1.4, petalWidth: 0.2, species: 'setosa' }]);
