import { accuracyScore, confusionMatrix } from 'stagecoach/ml';

const majorityBaseline = (
	trainLabels: string[],
	testLabels: string[]
): { label: string; accuracy: number } => {
	const labels = [...new Set(trainLabels)].sort();
	const counts = confusionMatrix(trainLabels, trainLabels, { labels }).map((row, i) => row[i]!);
	const label = labels[counts.indexOf(Math.max(...counts))]!;
	return {
		label,
		accuracy: accuracyScore(
			testLabels,
			testLabels.map(() => label)
		)
	};
};
