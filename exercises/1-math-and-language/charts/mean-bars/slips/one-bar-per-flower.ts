// feedback: Group the flowers first
import { barplot, type Figure } from 'stagecoach/ml';

function meanBars(flowers: { species: string; petalLength: number }[]): Figure {
	const groups = [...Map.groupBy(flowers, ({ species }) => species)];
	return barplot({
		x: flowers.map(({ species }) => species),
		y: flowers.map(({ petalLength }) => petalLength),
		xLabel: 'species',
		yLabel: 'mean petal length (cm)'
	});
}
