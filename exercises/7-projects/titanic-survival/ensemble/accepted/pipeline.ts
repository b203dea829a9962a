import * as ml from 'stagecoach/ml';

function ensembleChances(rows: number[][], truths: number[], newRows: number[][]): number[] {
	const members = [
		ml.makePipeline(new ml.StandardScaler(), new ml.LogisticRegression()),
		new ml.RandomForestClassifier({ nEstimators: 60, minSamplesLeaf: 3, randomState: 0 }),
		new ml.GradientBoostingClassifier({ nEstimators: 40, randomState: 0 })
	];
	const total = newRows.map(() => 0);
	for (const member of members) {
		member.fit(rows, truths);
		member.predictProba(newRows).forEach(([, chance], i) => (total[i]! += chance!));
	}
	return total.map((sum) => sum / members.length);
}
