/** The probability that belongs to a score (log-odds), between 0 and 1. */
function sigmoid(score: number): number {
	// TODO: squeeze the score into a probability.
	return score;
}

sigmoid(2);
