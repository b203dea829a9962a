/** The mean log-loss of probabilities (of survival) against what happened (1 survived, 0 died). */
function logLoss(truths: number[], probabilities: number[]): number {
	// TODO: keep each probability between 1e-15 and 1 − 1e-15, then average the losses.
	return 0;
}

logLoss([1, 0, 1], [0.9, 0.2, 0.6]);
