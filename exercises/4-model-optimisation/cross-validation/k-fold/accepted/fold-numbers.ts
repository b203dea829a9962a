import * as ml from 'stagecoach/ml';

/** First the fold of each row, then the splits. */
const kFold = (n: number, k: number, seed: number) => {
	const foldOf = new Array<number>(n);
	const order = new ml.RandomState(seed).permutation(n);
	const sizes = Array.from({ length: k }, (_, i) => Math.ceil((n - i) / k));
	let fold = 0;
	for (const row of order) {
		while (sizes[fold] === 0) fold++;
		foldOf[row] = fold;
		sizes[fold]!--;
	}
	const splits = [];
	for (let f = 0; f < k; f++) {
		const train: number[] = [];
		const test: number[] = [];
		for (let row = 0; row < n; row++) (foldOf[row] === f ? test : train).push(row);
		splits.push({ train, test });
	}
	return splits;
};
