import { accuracyScore, KNeighborsClassifier } from 'stagecoach/ml';

const chooseK = (
	trainRows: number[][],
	trainLabels: string[],
	validationRows: number[][],
	validationLabels: string[],
	candidates: number[]
): { k: number; accuracies: number[] } => {
	const model = new KNeighborsClassifier<string>();
	const tried = candidates.map((k) => {
		model.setParams({ nNeighbors: k }).fit(trainRows, trainLabels);
		return { k, accuracy: accuracyScore(validationLabels, model.predict(validationRows)) };
	});
	const [best] = tried.toSorted((a, b) => b.accuracy - a.accuracy);
	return { k: best!.k, accuracies: tried.map(({ accuracy }) => accuracy) };
};
