/** Counts down what is still missing. */
function componentsFor(ratios: number[], share: number): number {
	const [first = 1, ...others] = ratios;
	return share - first <= 1e-9 ? 1 : 1 + componentsFor(others, share - first);
}
