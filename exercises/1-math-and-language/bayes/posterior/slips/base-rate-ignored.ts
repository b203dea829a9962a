// feedback: base rate
function posterior(_prior: number, likelihood: number, likelihoodOtherwise: number): number {
	return likelihood / (likelihood + likelihoodOtherwise);
}
