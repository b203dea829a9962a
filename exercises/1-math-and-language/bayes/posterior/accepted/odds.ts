// Prior odds times likelihood ratio. The ends, where odds are infinite, are seen to first.
function posterior(prior: number, likelihood: number, likelihoodOtherwise: number): number {
	const possible = prior > 0 && likelihood > 0;
	const otherwise = prior < 1 && likelihoodOtherwise > 0;
	if (!possible) return otherwise ? 0 : NaN;
	if (!otherwise) return 1;
	const odds = (prior / (1 - prior)) * (likelihood / likelihoodOtherwise);
	return odds / (1 + odds);
}
