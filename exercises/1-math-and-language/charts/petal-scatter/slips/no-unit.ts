// feedback: unit
import { scatterplot } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	return scatterplot({
		x: flowers.map(({ petalLength }) => petalLength),
		y: flowers.map(({ petalWidth }) => petalWidth),
		color: flowers.map(({ species }) => species),
		xLabel: 'petal length',
		yLabel: 'petal width'
	});
}
