// feedback: apart
function groupFolds(groups: string[], k: number): number[] {
	return groups.map((_group, row) => row % k);
}
