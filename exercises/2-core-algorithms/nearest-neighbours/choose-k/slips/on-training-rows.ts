// feedback: its own neighbour
import * as ml from 'stagecoach/ml';

function chooseK(
	trainRows: number[][],
	trainLabels: string[],
	_validationRows: number[][],
	_validationLabels: string[],
	candidates: number[]
) {
	const accuracies = candidates.map((nNeighbors) =>
		new ml.KNeighborsClassifier<string>({ nNeighbors })
			.fit(trainRows, trainLabels)
			.score(trainRows, trainLabels)
	);
	return { k: candidates[accuracies.indexOf(Math.max(...accuracies))]!, accuracies };
}
