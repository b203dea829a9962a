/** The likelihood view: the mean surprise at the probability given to what really happened. */
const logLoss = (truths: number[], probabilities: number[]): number => {
	const happened = truths.map((truth, i) => (truth === 1 ? probabilities[i]! : 1 - probabilities[i]!));
	const surprises = happened.map((p) => -Math.log(Math.max(p, 1e-15)));
	// −log(1 − 1e-15) is so close to 0 that only the lower side needs the clip.
	return surprises.reduce((sum, surprise) => sum + surprise) / surprises.length;
};
