/** ψ(n) of a whole number: −γ + 1 + 1/2 + … + 1/(n − 1); DLMF 5.4.14, and 5.11.2 for large n. */
export function digamma(n: number): number {
	if (n > 30) return Math.log(n) - 1 / (2 * n) - 1 / (12 * n ** 2) + 1 / (120 * n ** 4) - 1 / (252 * n ** 6);
	let sum = -0.5772156649015329;
	for (let k = 1; k < n; k++) sum += 1 / k;
	return sum;
}
