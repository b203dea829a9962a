// feedback: number line
import { figure } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	const names = [...new Set(flowers.map(({ species }) => species))];
	return figure(
		[
			{
				mode: 'markers',
				x: flowers.map(({ petalLength }) => petalLength),
				y: flowers.map(({ petalWidth }) => petalWidth),
				marker: { color: flowers.map(({ species }) => names.indexOf(species)), showscale: true }
			}
		],
		{ xaxis: { title: 'petal length (cm)' }, yaxis: { title: 'petal width (cm)' } }
	);
}
