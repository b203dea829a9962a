/** The probability that belongs to a score (log-odds), between 0 and 1. */
function sigmoid(score: number): number {
	// The exponent is never positive, so Math.exp stays between 0 and 1 and cannot overflow.
	const decay = Math.exp(-Math.abs(score));
	return score >= 0 ? 1 / (1 + decay) : decay / (1 + decay);
}

sigmoid(2);
