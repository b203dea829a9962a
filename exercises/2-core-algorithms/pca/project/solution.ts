import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** The coordinates of rows along the components. */
function project(rows: number[][], mean: number[], components: number[][]): number[][] {
	return rows.map((row) =>
		components.map((component) =>
			component.reduce((sum, weight, j) => sum + weight * (row[j]! - mean[j]!), 0)
		)
	);
}

/** Rows again, from their coordinates: what the components do not cover stays at the mean. */
function reconstruct(points: number[][], mean: number[], components: number[][]): number[][] {
	return points.map((point) =>
		mean.map((middle, j) => components.reduce((sum, component, k) => sum + point[k]! * component[j]!, middle))
	);
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
