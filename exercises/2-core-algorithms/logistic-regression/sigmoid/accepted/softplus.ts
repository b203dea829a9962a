/** log(1 + e^x) without overflow. */
const _softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

function sigmoid(score: number): number {
	return Math.exp(-_softplus(-score));
}
