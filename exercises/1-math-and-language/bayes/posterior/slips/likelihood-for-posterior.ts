// feedback: turned round
function posterior(_prior: number, likelihood: number, _likelihoodOtherwise: number): number {
	return likelihood;
}
