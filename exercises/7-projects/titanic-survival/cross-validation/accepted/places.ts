function outOfFoldChances(rows: number[][], truths: number[], folds: number[]): number[] {
	const chances = rows.map(() => NaN);
	const places = rows.map((_, i) => i);
	for (const fold of new Set(folds)) {
		const here = places.filter((i) => folds[i] === fold);
		const elsewhere = places.filter((i) => folds[i] !== fold);
		const found = ensembleChances(
			elsewhere.map((i) => rows[i]!),
			elsewhere.map((i) => truths[i]!),
			here.map((i) => rows[i]!)
		);
		here.forEach((place, k) => (chances[place] = found[k]!));
	}
	return chances;
}
