/** 1 − left / whole; where there is nothing to explain, 1 when nothing is left and otherwise 0. */
export function explainedShare(left: number, whole: number): number {
	if (whole !== 0) return 1 - left / whole;
	return left === 0 ? 1 : 0;
}
