const componentsFor = (ratios: number[], share: number): number => {
	const sums = ratios.map((_ratio, i) => ratios.slice(0, i + 1).reduce((sum, ratio) => sum + ratio, 0));
	return sums.findIndex((sum) => sum > share - 1e-9) + 1;
};
