import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The weight of each row: all classes weigh the same together. */
function balancedWeights(labels: string[]): number[] {
	// TODO: count the rows of each class; the weight is n / (k · count).
	return labels.map(() => 1);
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
