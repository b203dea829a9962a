import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

interface _Components {
	mean: number[];
	components: number[][];
	explainedVarianceRatio: number[];
}

/** The k directions in which the rows differ most. */
function principalComponents(rows: number[][], k: number): _Components {
	// TODO: the covariance matrix; then k times the strongest direction, and take away what it explains.
	return {
		mean: rows[0]!.map(() => 0),
		components: Array.from({ length: k }, () => rows[0]!.map(() => 0)),
		explainedVarianceRatio: Array.from({ length: k }, () => 0)
	};
}

const _rows = (await load('digits')).slice(0, 500).map(({ pixels }) => Array.from(pixels));
const _found = principalComponents(_rows, 3);

ml.barplot({
	x: ['first', 'second', 'third'],
	y: _found.explainedVarianceRatio,
	title: 'Three components of 64 pixels: how much do they show?',
	xLabel: 'component',
	yLabel: 'share of the variance'
});
