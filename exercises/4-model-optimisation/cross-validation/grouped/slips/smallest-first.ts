// feedback: smallest group first
function groupFolds(groups: string[], k: number): number[] {
	const sizes = new Map<string, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const rowsIn = Array.from({ length: k }, () => 0);
	const foldOf = new Map<string, number>();
	// The sort is stable: equally large groups stay in the order in which they appeared.
	for (const [group, size] of [...sizes].sort(([, a], [, b]) => a - b)) {
		const smallest = rowsIn.indexOf(Math.min(...rowsIn));
		rowsIn[smallest]! += size;
		foldOf.set(group, smallest);
	}
	return groups.map((group) => foldOf.get(group)!);
}
