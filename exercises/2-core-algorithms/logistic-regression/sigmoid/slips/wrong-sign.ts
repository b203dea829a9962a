// feedback: exponent has the wrong sign
function sigmoid(score: number): number {
	return 1 / (1 + Math.exp(score));
}
