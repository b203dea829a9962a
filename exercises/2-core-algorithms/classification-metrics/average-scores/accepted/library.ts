import * as ml from 'stagecoach/ml';

function averageScores(matrix: number[][]) {
	// Back to one pair of labels for each passenger.
	const pairs = matrix.flatMap((row, i) =>
		row.flatMap((count, j) => new Array<[number, number]>(count).fill([i, j]))
	);
	const [truths, predictions] = [pairs.map(([truth]) => truth), pairs.map(([, prediction]) => prediction)];
	const labels = [...matrix.keys()];
	const scoresOf = (average: 'macro' | 'weighted') => ({
		precision: ml.precisionScore(truths, predictions, { labels, average }),
		recall: ml.recallScore(truths, predictions, { labels, average }),
		f1: ml.f1Score(truths, predictions, { labels, average })
	});
	return { macro: scoresOf('macro'), weighted: scoresOf('weighted') };
}
