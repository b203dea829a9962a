/** ln Γ(x) for x > 0, to some 15 digits: Lanczos' series with g = 7, A Precision Approximation of the Gamma Function (1964). */
export function logGamma(x: number): number {
	const series = lanczos.reduce((sum, factor, k) => sum + (k === 0 ? factor : factor / (x - 1 + k)), 0);
	const t = x + 6.5;
	return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

const lanczos = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
	12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
];

/** P(χ² > x) with k degrees of freedom: the upper incomplete gamma function at k/2 and x/2. */
export function chi2Tail(x: number, k: number): number {
	if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
	const [a, half] = [k / 2, x / 2];
	const front = Math.exp(a * Math.log(half) - half - logGamma(a));
	if (half < a + 1) {
		let term = 1 / a;
		let sum = term;
		for (let n = 1; term > sum * Number.EPSILON; n++) sum += term *= half / (a + n);
		return 1 - sum * front;
	}
	// DLMF 8.9.2: half + 1 − a − 1(1 − a)/(half + 3 − a − …
	return front / continued(half + 1 - a, (n) => [n * (a - n), half + 1 - a + 2 * n]);
}

/** P(F > x) with m and n degrees of freedom: the incomplete beta function at n/(n + mx), DLMF 8.17.22. */
export function fTail(x: number, m: number, n: number): number {
	if (!(x > 0)) return Number.isNaN(x) ? NaN : 1;
	return x === Infinity ? 0 : incompleteBeta(n / (n + m * x), (m * x) / (n + m * x), n / 2, m / 2);
}

/** Iₓ(a, b), where y is 1 − x, given for its digits. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
	const front = Math.exp(a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
	return (
		front /
		continued(1, (n) => {
			const k = Math.floor(n / 2);
			const odd = -((a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
			const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
			return [n % 2 === 1 ? odd : even, 1];
		})
	);
}

/** The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz' method, as Thompson and Barnett (1986) changed it. */
function continued(start: number, term: (n: number) => [numerator: number, denominator: number]): number {
	const tiny = 1e-300;
	let value = start || tiny;
	let up = value;
	let down = 0;
	for (let n = 1; n < 10_000; n++) {
		const [a, b] = term(n);
		down = 1 / (b + a * down || tiny);
		up = b + a / up || tiny;
		value *= up * down;
		if (Math.abs(up * down - 1) < Number.EPSILON) break;
	}
	return value;
}
