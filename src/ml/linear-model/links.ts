/** How scores become probabilities and a loss, for all rows at once. Lists are n × m, row after row. */
export interface Link {
	/** Σ −weight · ln P(class of the row). */
	readonly loss: number;
	/** dLoss/dZ = weight · (P − Y). */
	residuals(): Float64Array;
	/** d²Loss/dZ² · D for a direction D of the scores. */
	curvature(D: Float64Array): Float64Array;
	/** The diagonal of d²Loss/dZ²: weight · P(1 − P). */
	diagonal(): Float64Array;
}

/** σ(z) = 1 / (1 + e⁻ᶻ), without overflow for large |z|. */
export function sigmoid(z: number): number {
	return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}

/**
 * P = softmax of each row of m scores: eᶻ / Σeᶻ, without overflow.
 *
 * @param Z n × m, row after row
 */
export function softmax(Z: Float64Array, m: number): Float64Array {
	const P = new Float64Array(Z.length);
	for (let start = 0; start < Z.length; start += m) {
		const highest = Math.max(...Z.subarray(start, start + m));
		let total = 0;
		for (let k = start; k < start + m; k++) total += P[k] = Math.exp(Z[k]! - highest);
		for (let k = start; k < start + m; k++) P[k]! /= total;
	}
	return P;
}

/** One score is that of the second class against the first; more are one per class. */
export function linkOf(m: number, Z: Float64Array, codes: Int32Array, rowWeights: Float64Array): Link {
	return m === 1 ? sigmoidLink(Z, codes, rowWeights) : softmaxLink(m, Z, codes, rowWeights);
}

function sigmoidLink(Z: Float64Array, codes: Int32Array, rowWeights: Float64Array): Link {
	const residuals = new Float64Array(Z.length);
	const curvatures = new Float64Array(Z.length);
	let loss = 0;
	for (let i = 0; i < Z.length; i++) {
		const z = Z[i]!;
		const weight = rowWeights[i]!;
		// One power of e gives σ(z), σ(−z) and the loss, none of which overflows or is rounded to 1 − 1.
		const small = Math.exp(-Math.abs(z));
		const more = 1 / (1 + small);
		const less = small * more;
		const isSecond = codes[i] === 1;
		const isRight = z >= 0 === isSecond;
		const miss = weight * (isRight ? less : more);
		residuals[i] = isSecond ? -miss : miss;
		curvatures[i] = weight * more * less;
		loss += weight * (Math.log1p(small) + (isRight ? 0 : Math.abs(z)));
	}
	return {
		loss,
		residuals: () => residuals,
		curvature: (D) => multiplied(D, curvatures),
		diagonal: () => curvatures
	};
}

function multiplied(a: Float64Array, b: Float64Array): Float64Array {
	const product = new Float64Array(a.length);
	for (let i = 0; i < a.length; i++) product[i] = a[i]! * b[i]!;
	return product;
}

function softmaxLink(m: number, Z: Float64Array, codes: Int32Array, rowWeights: Float64Array): Link {
	const P = softmax(Z, m);
	const rowOf = (k: number) => Math.floor(k / m);
	let loss = 0;
	codes.forEach((code, i) => {
		const row = Z.subarray(i * m, (i + 1) * m);
		const highest = Math.max(...row);
		const total = row.reduce((sum, z) => sum + Math.exp(z - highest), 0);
		loss += rowWeights[i]! * (highest + Math.log(total) - row[code]!);
	});
	return {
		loss,
		residuals: () => P.map((p, k) => rowWeights[rowOf(k)]! * (p - (codes[rowOf(k)] === k % m ? 1 : 0))),
		curvature: (D) => softmaxCurvature(m, P, D, rowWeights),
		diagonal: () => P.map((p, k) => rowWeights[rowOf(k)]! * p * (1 - p))
	};
}

/** weight · P ∘ (D − Σ P D), row by row. */
function softmaxCurvature(
	m: number,
	P: Float64Array,
	D: Float64Array,
	rowWeights: Float64Array
): Float64Array {
	const product = new Float64Array(P.length);
	for (let start = 0, i = 0; start < P.length; start += m, i++) {
		let mean = 0;
		for (let k = start; k < start + m; k++) mean += P[k]! * D[k]!;
		for (let k = start; k < start + m; k++) product[k] = rowWeights[i]! * P[k]! * (D[k]! - mean);
	}
	return product;
}
