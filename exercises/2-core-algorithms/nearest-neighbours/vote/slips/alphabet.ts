// feedback: alphabet
function vote(labels: string[]) {
	const count = (label: string) => labels.filter((other) => other === label).length;
	return [...new Set(labels)].sort().sort((a, b) => count(b) - count(a))[0]!;
}
