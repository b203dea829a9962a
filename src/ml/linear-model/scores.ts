import { multiply } from '../matrix/multiply.ts';
import type { Samples } from '../matrix/samples.ts';

/** Z = X · weights + intercepts, n × m. The parameters are p × m weights and then m intercepts. */
export function scores(X: Samples, parameters: Float64Array, m: number): Float64Array {
	const Z = multiply(X, parameters, m);
	const intercepts = X.columns * m;
	for (let output = 0; output < m; output++) {
		const intercept = parameters[intercepts + output]!;
		for (let k = output; k < Z.length; k += m) Z[k]! += intercept;
	}
	return Z;
}
