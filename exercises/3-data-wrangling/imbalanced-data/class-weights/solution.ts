import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The weight of each row: all classes weigh the same together. */
function balancedWeights(labels: string[]): number[] {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	return labels.map((label) => labels.length / (counts.size * counts.get(label)!));
}

const _contracts = (await load('churn')).map(({ contract }) => contract);
const _weights = balancedWeights(_contracts);
const _kinds = [...new Set(_contracts)];

ml.barplot({
	x: _kinds,
	y: {
		rows: _kinds.map((kind) => _contracts.filter((one) => one === kind).length),
		'sum of their weights': _kinds.map((kind) =>
			_weights.reduce((sum, weight, i) => (_contracts[i] === kind ? sum + weight : sum), 0)
		)
	},
	title: 'Three kinds of contract, before and after weighing',
	xLabel: 'contract',
	yLabel: 'how much they count'
});
