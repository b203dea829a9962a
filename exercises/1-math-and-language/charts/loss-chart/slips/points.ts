// feedback: only points
import { figure } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	const x = train.map((_, i) => i + 1);
	return figure(
		[
			{ name: 'train', mode: 'markers', x, y: train },
			{ name: 'test', mode: 'markers', x, y: test }
		],
		{ title: 'Loss', xaxis: { title: 'epoch' }, yaxis: { title: 'loss' } }
	);
}
