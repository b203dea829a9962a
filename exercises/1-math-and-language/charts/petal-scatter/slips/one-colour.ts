// feedback: look the same
import { scatterplot } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	return scatterplot({
		x: flowers.map(({ petalLength }) => petalLength),
		y: flowers.map(({ petalWidth }) => petalWidth),
		xLabel: 'petal length (cm)',
		yLabel: 'petal width (cm)'
	});
}
