// feedback: axes are swapped
import { scatterplot } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	return scatterplot({
		x: flowers.map(({ petalWidth }) => petalWidth),
		y: flowers.map(({ petalLength }) => petalLength),
		color: flowers.map(({ species }) => species),
		xLabel: 'petal width (cm)',
		yLabel: 'petal length (cm)'
	});
}
