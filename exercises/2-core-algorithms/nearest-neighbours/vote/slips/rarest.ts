// feedback: rarest
function vote(labels: string[]) {
	const count = (label: string) => labels.filter((other) => other === label).length;
	return [...new Set(labels)].sort((a, b) => count(a) - count(b))[0]!;
}
