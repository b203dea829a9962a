// feedback: also in `train`
import * as ml from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number) {
	const order = new ml.RandomState(seed).permutation(n);
	let start = 0;
	return Array.from({ length: k }, (_, i) => {
		const size = Math.floor(n / k) + (i < n % k ? 1 : 0);
		const block = order.slice(start, start + size);
		start += size;
		const rows = order.toSorted((a, b) => a - b);
		return { train: rows, test: rows.filter((row) => block.includes(row)) };
	});
}
