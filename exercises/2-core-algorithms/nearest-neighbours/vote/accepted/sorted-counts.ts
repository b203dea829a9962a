const vote = (labels: string[]): string => {
	const count = (label: string) => labels.filter((other) => other === label).length;
	return [...new Set(labels)].sort((a, b) => count(b) - count(a))[0]!;
};
