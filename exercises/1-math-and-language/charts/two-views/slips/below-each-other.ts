// feedback: Side by side
import { type Figure, figure } from 'stagecoach/ml';

interface MeasuredFlower {
	sepalLength: number;
	sepalWidth: number;
	petalLength: number;
	petalWidth: number;
	species: string;
}

function twoViews(flowers: MeasuredFlower[]): Figure {
	const colors: Record<string, string> = { setosa: '#0072b2', versicolor: '#e69f00', virginica: '#009e73' };
	const groups = [...Map.groupBy(flowers, ({ species }) => species)];

	const sepals = groups.map(([name, own]) => ({
		mode: 'markers',
		name,
		marker: { color: colors[name] },
		x: own.map(({ sepalLength }) => sepalLength),
		y: own.map(({ sepalWidth }) => sepalWidth)
	}));
	const petals = groups.map(([name, own]) => ({
		mode: 'markers',
		name,
		marker: { color: colors[name] },
		showlegend: false, // the left view has named the species already
		xaxis: 'x2',
		yaxis: 'y2',
		x: own.map(({ petalLength }) => petalLength),
		y: own.map(({ petalWidth }) => petalWidth)
	}));
	return figure([...sepals, ...petals], {
		grid: { rows: 2, columns: 1, pattern: 'independent' },
		xaxis: { title: 'sepal length (cm)' },
		yaxis: { title: 'sepal width (cm)' },
		xaxis2: { title: 'petal length (cm)' },
		yaxis2: { title: 'petal width (cm)' }
	});
}
