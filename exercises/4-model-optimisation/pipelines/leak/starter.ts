import * as ml from 'stagecoach/ml';

/** The accuracy when columns are selected before the folds are cut, and when they are selected within them. */
function leak(rows: number[][], labels: number[], folds: number[], k: number) {
	// TODO: select once on all rows; and then in each fold anew, on its training rows.
	return { before: 0, after: 0 };
}

const _rows = [
	[3, 4, 13],
	[8, 3, 9],
	[1, 5, 3],
	[12, 6, 12],
	[2, 0, 6],
	[11, 12, 10],
	[5, 10, 4],
	[0, 9, 15]
];
leak(_rows, [0, 0, 0, 0, 1, 1, 1, 1], [0, 1, 0, 1, 0, 1, 0, 1], 1);
