const vote = (labels: string[]) => {
	const countOf = (label: string) => labels.reduce((sum, other) => sum + Number(other === label), 0);
	return labels.reduce((best, label) => (countOf(label) > countOf(best) ? label : best));
};
