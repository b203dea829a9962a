// feedback: between −1 and 1
function sigmoid(score: number): number {
	return Math.tanh(score);
}
