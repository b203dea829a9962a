// feedback: order of the file
import * as ml from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number) {
	const order = Array.from({ length: n }, (_, row) => row);
	let start = 0;
	return Array.from({ length: k }, (_, i) => {
		const size = Math.floor(n / k) + (i < n % k ? 1 : 0);
		const block = order.slice(start, start + size);
		start += size;
		const rows = order.toSorted((a, b) => a - b);
		return {
			train: rows.filter((row) => !block.includes(row)),
			test: rows.filter((row) => block.includes(row))
		};
	});
}
