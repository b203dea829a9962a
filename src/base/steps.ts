/** Numbers from `min` to `max`, a `step` apart. The ends may be infinite; a step of 0 leaves no gaps. */
export interface Steps {
	min: number;
	max: number;
	step: number;
}

/** A last step that is missed by so little is missed by rounding. */
const tiny = 1e-9;

/** The number on the steps that is nearest to a finite `value`. */
export function nearestStep(value: number, { min, max, step }: Steps): number {
	const inside = Math.min(max, Math.max(min, value));
	if (step === 0) return inside;
	const start = Number.isFinite(min) ? min : 0;
	const count = Math.min(Math.round((inside - start) / step), Math.floor((max - start) / step + tiny));
	// Computed with fractions, 0.1 + 0.2 is a little more than 0.3.
	return Number((start + count * step).toFixed(Math.max(decimals(start), decimals(step))));
}

/** Digits after the point, as people write the number. */
function decimals(value: number): number {
	const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
	return Math.min(100, Math.max(0, fraction.length - Number(exponent)));
}
