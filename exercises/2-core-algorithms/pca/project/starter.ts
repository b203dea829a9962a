import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The coordinates of rows along the components. */
function project(rows: number[][], mean: number[], components: number[][]): number[][] {
	// TODO: centre each row, then its dot product with each component.
	return rows.map(() => components.map(() => 0));
}

/** Rows again, from their coordinates: what the components do not cover stays at the mean. */
function reconstruct(points: number[][], mean: number[], components: number[][]): number[][] {
	// TODO: the mean plus each coordinate times its component.
	return points.map(() => mean.map(() => 0));
}

const _digits = await load('digits');
const _rows = _digits.map(({ pixels }) => Array.from(pixels));
const _pca = new ml.PCA({ nComponents: 2 }).fit(_rows);
const _points = project(_rows, _pca.mean_, _pca.components_);

ml.scatterplot({
	x: _points.map((point) => point[0]!),
	y: _points.map((point) => point[1]!),
	color: _digits.map(({ name }) => name),
	colorLabel: 'digit',
	title: '1,797 digits, two numbers each',
	xLabel: 'first component',
	yLabel: 'second component'
});
