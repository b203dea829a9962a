// feedback: rounding
function componentsFor(ratios: number[], share: number): number {
	let shown = 0;
	for (const [i, ratio] of ratios.entries()) {
		shown += ratio;
		if (shown >= share) return i + 1;
	}
	return ratios.length;
}
