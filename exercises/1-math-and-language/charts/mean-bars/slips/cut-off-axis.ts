// feedback: begins at 1
import { barplot, type Figure } from 'stagecoach/ml';

function meanBars(flowers: { species: string; petalLength: number }[]): Figure {
	const groups = [...Map.groupBy(flowers, ({ species }) => species)];
	const chart = barplot({
		x: groups.map(([species]) => species),
		y: groups.map(([, own]) => own.reduce((sum, { petalLength }) => sum + petalLength, 0) / own.length),
		xLabel: 'species',
		yLabel: 'mean petal length (cm)'
	});
	chart.layout['yaxis'] = { title: { text: 'mean petal length (cm)' }, range: [1, 7] };
	return chart;
}
