/** Bayes' theorem for a hypothesis that is true or not. */
function posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number {
	const withHypothesis = prior * likelihood;
	const withoutHypothesis = (1 - prior) * likelihoodOtherwise;
	// 0 / 0 is NaN: evidence that cannot come about says nothing.
	return withHypothesis / (withHypothesis + withoutHypothesis);
}

posterior(0.01, 0.9, 0.09);
