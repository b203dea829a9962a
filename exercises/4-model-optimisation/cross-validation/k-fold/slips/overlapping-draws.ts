// feedback: at most once
import * as ml from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number) {
	const order = new ml.RandomState(seed).permutation(n);
	return Array.from({ length: k }, (_, i) => {
		const size = Math.floor(n / k) + (i < n % k ? 1 : 0);
		const block = new ml.RandomState(seed + i).permutation(n).slice(0, size);
		const rows = order.toSorted((a, b) => a - b);
		return {
			train: rows.filter((row) => !block.includes(row)),
			test: rows.filter((row) => block.includes(row))
		};
	});
}
