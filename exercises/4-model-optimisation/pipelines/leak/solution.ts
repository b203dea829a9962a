import * as ml from 'stagecoach/ml';

/** The accuracy when columns are selected before the folds are cut, and when they are selected within them. */
function leak(rows: number[][], labels: number[], folds: number[], k: number) {
	const nearest = () => new ml.KNeighborsClassifier({ nNeighbors: 1 });
	const select = () => new ml.SelectKBest({ k });
	const cv = [...new Set(folds)].map((fold) => ({
		train: folds.flatMap((one, row) => (one === fold ? [] : [row])),
		test: folds.flatMap((one, row) => (one === fold ? [row] : []))
	}));

	const selected = select().fitTransform(rows, labels);
	return {
		before: ml.mean(ml.crossValScore(nearest(), selected, labels, { cv })),
		// The same steps; but here each fold gets its own selector, fitted on its training rows.
		after: ml.mean(ml.crossValScore(ml.makePipeline(select(), nearest()), rows, labels, { cv }))
	};
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
