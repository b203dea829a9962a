// feedback: among the neighbours
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
			.fit([...trainRows, ...validationRows], [...trainLabels, ...validationLabels])
			.score(validationRows, validationLabels)
	);
	return { k: candidates[accuracies.indexOf(Math.max(...accuracies))]!, accuracies };
}
