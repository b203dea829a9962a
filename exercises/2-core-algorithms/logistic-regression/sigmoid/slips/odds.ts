// feedback: odds, not the probability
function sigmoid(score: number): number {
	return Math.exp(score);
}
