import * as ml from 'stagecoach/ml';

function ensembleChances(rows: number[][], truths: number[], newRows: number[][]): number[] {
	const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!));
	const means = columns.map((column) => ml.mean(column));
	const sds = columns.map((column) => ml.std(column) || 1);
	const standardise = (table: number[][]) => table.map((row) => row.map((x, j) => (x - means[j]!) / sds[j]!));

	const a = new ml.LogisticRegression().fit(standardise(rows), truths).predictProba(standardise(newRows));
	const b = new ml.RandomForestClassifier({ nEstimators: 60, minSamplesLeaf: 3, randomState: 0 })
		.fit(rows, truths)
		.predictProba(newRows);
	const c = new ml.GradientBoostingClassifier({ nEstimators: 40, randomState: 0 })
		.fit(rows, truths)
		.predictProba(newRows);
	return newRows.map((_, i) => (a[i]![1]! + b[i]![1]! + c[i]![1]!) / 3);
}
