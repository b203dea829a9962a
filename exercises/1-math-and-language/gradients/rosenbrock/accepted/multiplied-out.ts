// The squares multiplied out: 1 − 2x + x² + 100 y² − 200 x² y + 100 x⁴.
const rosenbrockGradient = (x: number, y: number): number[] => [
	-2 + 2 * x - 400 * x * y + 400 * x ** 3,
	200 * y - 200 * x * x
];

const rosenbrockPath = (start: number[], learningRate: number, steps: number): number[][] =>
	Array.from({ length: steps }).reduce<number[][]>(
		(path) => {
			const [x = 0, y = 0] = path.at(-1)!;
			const slopes = rosenbrockGradient(x, y);
			return [...path, [x, y].map((value, i) => value - learningRate * slopes[i]!)];
		},
		[start.slice()]
	);
