// feedback: no legend
import { figure } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	const colors: Record<string, string> = { setosa: 'blue', versicolor: 'orange', virginica: 'green' };
	return figure(
		[
			{
				mode: 'markers',
				x: flowers.map(({ petalLength }) => petalLength),
				y: flowers.map(({ petalWidth }) => petalWidth),
				marker: { color: flowers.map(({ species }) => colors[species]) }
			}
		],
		{ xaxis: { title: 'petal length (cm)' }, yaxis: { title: 'petal width (cm)' } }
	);
}
