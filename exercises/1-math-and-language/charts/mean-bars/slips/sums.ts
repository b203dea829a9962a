// feedback: That is the sum
import { barplot, type Figure } from 'stagecoach/ml';

function meanBars(flowers: { species: string; petalLength: number }[]): Figure {
	const groups = [...Map.groupBy(flowers, ({ species }) => species)];
	return barplot({
		x: groups.map(([species]) => species),
		y: groups.map(([, own]) => own.reduce((sum, { petalLength }) => sum + petalLength, 0)),
		xLabel: 'species',
		yLabel: 'mean petal length (cm)'
	});
}
