// feedback: other hypothesis
function posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number {
	const others = (1 - prior) * likelihoodOtherwise;
	return others / (others + prior * likelihood);
}
