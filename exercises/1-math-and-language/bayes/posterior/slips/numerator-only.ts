// feedback: not divided
function posterior(prior: number, likelihood: number, _likelihoodOtherwise: number): number {
	return prior * likelihood;
}
