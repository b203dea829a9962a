// The bias as the weight of an entry that is always 1.
const predict = (rows: number[][], weights: number[], bias: number): number[] =>
	rows
		.map((row) => [...row, 1].map((x, j) => x * [...weights, bias][j]!))
		.map((products) => products.reduce((sum, product) => sum + product));
