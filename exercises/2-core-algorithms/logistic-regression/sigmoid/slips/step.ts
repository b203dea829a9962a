// feedback: a step
function sigmoid(score: number): number {
	return score >= 0 ? 1 : 0;
}
