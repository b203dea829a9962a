import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The smallest number of components that show at least this share of the variance. */
function componentsFor(ratios: number[], share: number): number {
	// TODO: add the ratios up until they reach the share.
	return 0;
}

const _rows = (await load('digits')).map(({ pixels }) => Array.from(pixels));
const _ratios = new ml.PCA().fit(_rows).explainedVarianceRatio_;
const _shares = Array.from({ length: 100 }, (_, i) => (i + 1) / 100);

ml.lineplot({
	x: _shares.map((share) => componentsFor(_ratios, share)),
	y: _shares,
	title: `The digits: ${componentsFor(_ratios, 0.9)} components show 90 %`,
	xLabel: 'components',
	yLabel: 'share of the variance'
});
