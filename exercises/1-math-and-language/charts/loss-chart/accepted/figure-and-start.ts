import { figure } from 'stagecoach/ml';

// Plotly counts by itself from x0 on; a list of losses is enough.
const lossChart = (train: number[], test: number[]) =>
	figure(
		Object.entries({ train, test }).map(([name, y]) => ({ name, y, x: [...y.keys()].map((i) => i + 1) })),
		{ title: 'Learning', xaxis: { title: 'epochs' }, yaxis: { title: 'mean loss' } }
	);
