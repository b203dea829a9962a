function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const middle = (values: number[]) => {
		const sorted = values.toSorted((a, b) => a - b);
		const half = sorted.length >> 1;
		return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
	};
	const piles = new Map<number, number[]>();
	const all: number[] = [];
	for (const { pclass, age } of rows) {
		if (age === null) continue;
		all.push(age);
		piles.set(pclass, [...(piles.get(pclass) ?? []), age]);
	}
	const byClass = Object.fromEntries([...piles].map(([pclass, ages]) => [pclass, middle(ages)]));
	return { overall: middle(all), byClass };
}
