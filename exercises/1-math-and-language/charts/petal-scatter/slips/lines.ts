// feedback: joined
import { figure } from 'stagecoach/ml';

function petalScatter(flowers: { petalLength: number; petalWidth: number; species: string }[]) {
	const traces = [...Map.groupBy(flowers, ({ species }) => species)].map(([name, own]) => ({
		name,
		x: own.map(({ petalLength }) => petalLength),
		y: own.map(({ petalWidth }) => petalWidth)
	}));
	return figure(traces, { xaxis: { title: 'petal length (cm)' }, yaxis: { title: 'petal width (cm)' } });
}
