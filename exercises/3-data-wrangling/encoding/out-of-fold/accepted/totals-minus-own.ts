function outOfFold(categories: string[], targets: number[], folds: number[]): number[] {
	const totals: Record<string, [number, number]> = {};
	const add = (key: string, target: number) => {
		totals[key] = [(totals[key]?.[0] ?? 0) + target, (totals[key]?.[1] ?? 0) + 1];
	};
	targets.forEach((target, i) => {
		for (const key of [
			'all',
			`fold ${folds[i]}`,
			`of ${categories[i]}`,
			`in ${folds[i]} of ${categories[i]}`
		])
			add(key, target);
	});
	const without = (whole: string, part: string) =>
		[totals[whole]![0] - totals[part]![0], totals[whole]![1] - totals[part]![1]] as const;
	return categories.map((category, i) => {
		const [sum, n] = without(`of ${category}`, `in ${folds[i]} of ${category}`);
		if (n > 0) return sum / n;
		const [others, count] = without('all', `fold ${folds[i]}`);
		return others / count;
	});
}
