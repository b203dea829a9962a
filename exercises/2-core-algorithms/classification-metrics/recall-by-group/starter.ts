interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

/** What share of the positives is found in each group. */
function recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[] {
	// TODO: one object for each group that occurs.
	return [];
}

recallByGroup([1, 1, 0, 1, 0, 1], [1, 0, 1, 1, 0, 1], ['man', 'man', 'man', 'boy', 'girl', 'boy']);
