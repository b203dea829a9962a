function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	const codes = new Array<number>(categories.length);
	for (const fold of new Set(folds)) {
		const sums = new Map<string, { sum: number; n: number }>();
		const all = { sum: 0, n: 0 };
		folds.forEach((other, j) => {
			if (other === fold) return;
			const one = sums.get(categories[j]!) ?? { sum: 0, n: 0 };
			sums.set(categories[j]!, { sum: one.sum + targets[j]!, n: one.n + 1 });
			all.sum += targets[j]!;
			all.n += 1;
		});
		folds.forEach((other, i) => {
			if (other !== fold) return;
			const { sum, n } = sums.get(categories[i]!) ?? all;
			codes[i] = sum / n;
		});
	}
	return codes;
}
