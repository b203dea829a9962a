// feedback: cut the score
function sigmoid(score: number): number {
	const cut = Math.max(-30, Math.min(30, score));
	return 1 / (1 + Math.exp(-cut));
}
