// Forward automatic differentiation: each number carries its derivatives by x and by y along.
type Dual = [value: number, byX: number, byY: number];
const minus = (a: Dual, b: Dual): Dual => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const square = (a: Dual): Dual => [a[0] ** 2, 2 * a[0] * a[1], 2 * a[0] * a[2]];

function rosenbrockGradient(x: number, y: number): number[] {
	const [dx, dy]: [Dual, Dual] = [
		[x, 1, 0],
		[y, 0, 1]
	];
	const first = square(minus([1, 0, 0], dx));
	const second = square(minus(dy, square(dx)));
	return [first[1] + 100 * second[1], first[2] + 100 * second[2]];
}

function* walkDown(place: number[], learningRate: number, steps: number): Generator<number[]> {
	yield place;
	if (steps === 0) return;
	const slopes = rosenbrockGradient(place[0]!, place[1]!);
	yield* walkDown(
		[place[0]! - learningRate * slopes[0]!, place[1]! - learningRate * slopes[1]!],
		learningRate,
		steps - 1
	);
}

function rosenbrockPath(start: number[], learningRate: number, steps: number): number[][] {
	return [...walkDown([...start], learningRate, steps)];
}
