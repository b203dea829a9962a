const balancedWeights = (labels: string[]): number[] => {
	const share = labels.length / new Set(labels).size;
	return labels.map((label) => share / labels.filter((one) => one === label).length);
};
