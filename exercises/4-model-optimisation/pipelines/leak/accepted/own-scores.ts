import * as ml from 'stagecoach/ml';

const leak = (rows: number[][], labels: number[], folds: number[], k: number) => {
	const best = (places: number[]) => {
		const scores = ml.fClassif(
			places.map((i) => rows[i]!),
			places.map((i) => labels[i]!)
		).scores;
		const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
		return order.slice(0, k);
	};
	const distance = (a: number[], b: number[], columns: number[]) =>
		columns.reduce((sum, j) => sum + (a[j]! - b[j]!) ** 2, 0);
	const all = [...rows.keys()];
	const names = [...new Set(folds)];
	const totals = { before: 0, after: 0 };
	for (const fold of names) {
		const train = all.filter((i) => folds[i] !== fold);
		const test = all.filter((i) => folds[i] === fold);
		for (const [when, columns] of [
			['before', best(all)],
			['after', best(train)]
		] as const) {
			const right = test.filter((i) => {
				const nearest = train.reduce((a, b) =>
					distance(rows[b]!, rows[i]!, columns) < distance(rows[a]!, rows[i]!, columns) ? b : a
				);
				return labels[nearest] === labels[i];
			});
			totals[when] += right.length / test.length / names.length;
		}
	}
	return totals;
};
