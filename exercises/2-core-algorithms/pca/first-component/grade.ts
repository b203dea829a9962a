import { grade, many, type Random } from 'stagecoach/grading';

interface Component {
	direction: number[];
	variance: number;
}

interface Learner {
	firstComponent(matrix: number[][]): Component;
}

type Rows = number[][];

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const shown = (value: number) => String(Number(value.toPrecision(6)));

/** All eigenvalues, the largest first, each with its vector: Jacobi's rotations (1846). */
function eigen(matrix: Rows): { value: number; vector: number[] }[] {
	const p = matrix.length;
	const a = structuredClone(matrix);
	const v = many(p, (i) => many(p, (j) => Number(i === j)));
	for (let turn = 0; turn < 60; turn++) {
		for (let i = 0; i < p; i++) {
			for (let j = i + 1; j < p; j++) {
				if (Math.abs(a[i]![j]!) < 1e-300) continue;
				const angle = Math.atan2(2 * a[i]![j]!, a[j]![j]! - a[i]![i]!) / 2;
				const [c, s] = [Math.cos(angle), Math.sin(angle)];
				const rotate = (line: number[]) => {
					[line[i], line[j]] = [c * line[i]! - s * line[j]!, s * line[i]! + c * line[j]!];
				};
				a.forEach(rotate);
				const [first, second] = [a[i]!, a[j]!];
				a[i] = first.map((value, at) => c * value - s * second[at]!);
				a[j] = first.map((value, at) => s * value + c * second[at]!);
				v.forEach(rotate);
			}
		}
	}
	const pairs = many(p, (i) => ({ value: a[i]![i]!, vector: v.map((line) => line[i]!) }));
	return pairs.sort((one, other) => other.value - one.value);
}

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (matrix: Rows): Component => {
	const [first, second] = eigen(matrix);
	if (!first || first.value <= 0 || (second && second.value > 0.92 * first.value))
		throw new RangeError('The largest eigenvalue is not clearly the largest.');
	const sign = first.vector.find((value) => Math.abs(value) > 1e-9)! < 0 ? -1 : 1;
	return { direction: first.vector.map((value) => sign * value), variance: first.value };
};

/** What is wrong with a direction, or nothing. */
function judgeDirection(got: unknown, wanted: number[], matrix: Rows): string | undefined {
	if (!Array.isArray(got) || got.length !== wanted.length)
		return `\`direction\` should be a list with ${wanted.length} ${wanted.length === 1 ? 'number' : 'numbers'}, one per column.`;
	const direction = got as number[];
	if (!direction.every(Number.isFinite))
		return '`direction` holds no numbers any more (NaN or Infinity). Bring its length back to 1 after each multiplication.';
	const length = Math.sqrt(dot(direction, direction));
	if (!isClose(length, 1))
		return `\`direction\` has the length ${shown(length)}; it should be 1. Divide every entry by the length.`;
	const cosine = Math.abs(dot(direction, wanted));
	const sign = Math.sign(dot(direction, wanted));
	if (direction.every((value, i) => isClose(sign * value, wanted[i]!))) return undefined;
	const stretched = matrix.map((line) => dot(line, direction));
	const stretch = dot(stretched, direction);
	if (stretched.every((value, i) => Math.abs(value - stretch * direction[i]!) < 1e-4))
		return `\`direction\` is an eigenvector, with the eigenvalue ${shown(stretch)}, but that is not the largest. Did the start lie at a right angle to the answer? Begin with uneven numbers.`;
	if (cosine > 0.9)
		return 'The direction is nearly right, but not there yet: multiply more often. 500 times are plenty.';
	return 'Your direction is not an eigenvector: the matrix turns it. Multiply by the matrix again and again, and bring the length back to 1 each time.';
}

function judgeVariance(got: unknown, wanted: number): string | undefined {
	if (typeof got === 'number' && isClose(got, wanted)) return undefined;
	const start = `\`variance\` is ${typeof got === 'number' ? shown(got) : 'not a number'}; it should be ${shown(wanted)}.`;
	if (typeof got !== 'number') return start;
	if (isClose(got, Math.sqrt(wanted))) return `${start} You gave its root, the standard deviation.`;
	if (isClose(got, wanted ** 2))
		return `${start} You gave it squared: take the length of C · v, not the square of it.`;
	return `${start} It is the eigenvalue: how far the matrix stretches the direction.`;
}

const accepts = (got: Component, wanted: Component, matrix: Rows): true | string =>
	judgeDirection(got?.direction, wanted.direction, matrix) ??
	judgeVariance(got.variance, wanted.variance) ??
	true;

/** A matrix with eigenvalues that differ clearly, in random directions. */
function makeMatrix(random: Random): Rows {
	const p = random.integer(2, 6);
	const axes: Rows = [];
	while (axes.length < p) {
		const vector = random.normals(p);
		for (const axis of axes) {
			const along = dot(vector, axis);
			axis.forEach((value, j) => (vector[j]! -= along * value));
		}
		const length = Math.hypot(...vector);
		if (length > 0.2) axes.push(vector.map((value) => value / length));
	}
	const largest = 2 + 20 * random.next();
	const values = axes.map((_axis, i) => (i === 0 ? largest : largest * 0.8 * random.next()));
	return many(p, (i) =>
		many(p, (j) => axes.reduce((sum, axis, at) => sum + values[at]! * axis[i]! * axis[j]!, 0))
	);
}

export default grade<Learner>(({ compare, check }) => [
	compare('firstComponent', {
		title: 'the example, and one column alone',
		inputs: [
			[
				[
					[6, 2],
					[2, 3]
				]
			],
			[[[4]]]
		],
		expected,
		accepts
	}),
	compare('firstComponent', {
		title: 'columns that work against each other, and columns that do not know each other',
		inputs: [
			[
				[
					[2, -1],
					[-1, 2]
				]
			],
			[
				[
					[1, 0, 0],
					[0, 5, 0],
					[0, 0, 3]
				]
			]
		],
		expected,
		accepts
	}),
	compare('firstComponent', {
		title: 'right for any covariance matrix',
		inputs: ({ random }) => many(12, (): [Rows] => [makeMatrix(random)]),
		expected,
		accepts
	}),
	check('the ink of the left and the right half of 1,797 digits', async ({ learner, fail }) => {
		const matrix = [
			[1300.8288728934333, -699.1824],
			[-699.1824, 1285.2090256837366]
		];
		const wanted = expected(matrix);
		const problem = accepts(await learner.firstComponent(matrix), wanted, matrix);
		if (problem !== true) fail(problem);
	})
]);
