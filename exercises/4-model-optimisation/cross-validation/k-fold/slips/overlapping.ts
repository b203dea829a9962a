// feedback: at most once
import * as ml from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number) {
	const order = new ml.RandomState(seed).permutation(n);
	let start = 0;
	return Array.from({ length: k }, (_, i) => {
		const size = Math.floor(n / k) + (i < n % k ? 1 : 0);
		const block = order.slice(start, start + size);
		start += size - (i < n % k ? 1 : 0);
		const rows = order.toSorted((a, b) => a - b);
		return {
			train: rows.filter((row) => !block.includes(row)),
			test: rows.filter((row) => block.includes(row))
		};
	});
}
