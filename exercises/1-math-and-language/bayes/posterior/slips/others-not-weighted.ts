// feedback: weighted
function posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number {
	return (prior * likelihood) / (prior * likelihood + likelihoodOtherwise);
}
