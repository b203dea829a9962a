// feedback: reaches the share
function componentsFor(ratios: number[], share: number): number {
	let shown = 0;
	for (const [i, ratio] of ratios.entries()) {
		if (shown + ratio > share + 1e-9) return i;
		shown += ratio;
	}
	return ratios.length;
}
