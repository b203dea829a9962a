/** Bayes' theorem for a hypothesis that is true or not. */
function posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number {
	// TODO: the evidence comes about with the hypothesis, or without it. What is the share of the first way?
	return prior;
}

posterior(0.01, 0.9, 0.09);
