// feedback: dictionary
function majorityBaseline(trainLabels: string[], testLabels: string[]) {
	const names = [...new Set(trainLabels)].sort((a, b) => a.localeCompare(b));
	const counts = names.map((n) => trainLabels.filter((l) => l === n).length);
	const label = names[counts.indexOf(Math.max(...counts))]!;
	return { label, accuracy: testLabels.filter((l) => l === label).length / testLabels.length };
}
