import { KFold as _LibraryFolds } from 'stagecoach/ml';

function kFold(n: number, k: number, seed: number) {
	const rows = Array.from({ length: n }, () => [0]);
	return new _LibraryFolds({ nSplits: k, shuffle: true, randomState: seed })
		.split(rows)
		.map(({ train, test }) => ({ train: Array.from(train), test: Array.from(test) }));
}
