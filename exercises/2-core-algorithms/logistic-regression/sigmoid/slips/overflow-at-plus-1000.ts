// feedback: Infinity / Infinity
function sigmoid(score: number): number {
	return Math.exp(score) / (1 + Math.exp(score));
}
