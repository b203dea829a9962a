// Counting people, as in the first cell.
const posterior = (prior: number, likelihood: number, likelihoodOtherwise: number): number => {
	const people = 1000;
	const [ill, healthy] = [people * prior, people * (1 - prior)];
	const positive = { ill: ill * likelihood, healthy: healthy * likelihoodOtherwise };
	const all = positive.ill + positive.healthy;
	return all > 0 ? positive.ill / all : NaN;
};
