/** How good chances are: the share that is right with its standard error, and the log-loss. */
function scoreChances(truths: number[], chances: number[]) {
	// TODO: compute the three numbers.
	return { accuracy: 0, standardError: 0, logLoss: 0 };
}

scoreChances([1, 0, 1, 0], [0.9, 0.2, 0.4, 0.5]);
