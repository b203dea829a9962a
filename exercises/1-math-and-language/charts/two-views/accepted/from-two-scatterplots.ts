import { figure, scatterplot } from 'stagecoach/ml';

// Two finished charts, put into one figure.
function twoViews(flowers: any[]) {
	const species: string[] = flowers.map((flower) => flower.species);
	const view = (part: string) =>
		scatterplot({
			x: flowers.map((flower) => flower[`${part}Length`]),
			y: flowers.map((flower) => flower[`${part}Width`]),
			color: species
		}).data.map((trace) => ({
			...trace,
			marker: {
				color: trace['name'] === 'setosa' ? '#0072b2' : trace['name'] === 'versicolor' ? '#e69f00' : '#009e73'
			}
		}));
	return figure(
		[
			...view('sepal'),
			...view('petal').map((trace) => ({ ...trace, xaxis: 'x2', yaxis: 'y2', showlegend: false }))
		],
		{
			grid: { rows: 1, columns: 2, subplots: [['xy', 'x2y2']] },
			xaxis: { title: 'sepal length (cm)' },
			yaxis: { title: 'sepal width (cm)' },
			xaxis2: { title: 'petal length (cm)' },
			yaxis2: { title: 'petal width (cm)' }
		}
	);
}
