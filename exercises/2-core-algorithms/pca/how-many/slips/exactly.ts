// feedback: exactly
function componentsFor(ratios: number[], share: number): number {
	let shown = 0;
	for (const [i, ratio] of ratios.entries()) {
		shown += ratio;
		if (Math.abs(shown - share) < 1e-9) return i + 1;
	}
	return ratios.length;
}
