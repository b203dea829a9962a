// feedback: cannot come about
function posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number {
	const all = prior * likelihood + (1 - prior) * likelihoodOtherwise;
	return all === 0 ? 0 : (prior * likelihood) / all;
}
