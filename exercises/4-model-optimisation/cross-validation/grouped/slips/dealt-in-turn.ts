// feedback: same number of groups
function groupFolds(groups: string[], k: number): number[] {
	const names = [...new Set(groups)];
	return groups.map((group) => names.indexOf(group) % k);
}
