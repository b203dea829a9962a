// feedback: left over
import * as ml from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number) {
	const order = new ml.RandomState(seed).permutation(n);
	let start = 0;
	return Array.from({ length: k }, (_, i) => {
		const size = Math.floor(n / k);
		const block = order.slice(start, start + size);
		start += size;
		const rows = order.toSorted((a, b) => a - b);
		return {
			train: rows.filter((row) => !block.includes(row)),
			test: rows.filter((row) => block.includes(row))
		};
	});
}
