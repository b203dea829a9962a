// feedback: lowest
import * as ml from 'stagecoach/ml';

function chooseK(
	trainRows: number[][],
	trainLabels: string[],
	validationRows: number[][],
	validationLabels: string[],
	candidates: number[]
) {
	const accuracies = candidates.map((nNeighbors) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors })
			.fit(trainRows, trainLabels)
			.score(validationRows, validationLabels)
	);
	return { k: candidates[accuracies.indexOf(Math.min(...accuracies))]!, accuracies };
}
