// feedback: at −1000
function sigmoid(score: number): number {
	const oddsAgainst = Math.exp(-score);
	return 1 - oddsAgainst / (1 + oddsAgainst);
}
