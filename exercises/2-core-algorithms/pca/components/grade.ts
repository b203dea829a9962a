import { grade, many, type Random } from 'stagecoach/grading';

interface Components {
	mean: number[];
	components: number[][];
	explainedVarianceRatio: number[];
}

interface Learner {
	principalComponents(rows: number[][], k: number): Components;
}

type Rows = number[][];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, i) => value * b[i]!));
const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const areClose = (a: unknown, b: readonly number[]) =>
	Array.isArray(a) && a.length === b.length && b.every((value, i) => isClose(a[i] as number, value));
const shown = (value: number) => String(Number(value.toPrecision(6)));
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

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

const meanOf = (rows: Rows) => rows[0]!.map((_value, j) => sum(rows.map((row) => row[j]!)) / rows.length);

/** Eigenvalues and vectors of the covariance matrix, about some centre. */
function eigenOf(rows: Rows, centre = meanOf(rows)) {
	const centred = rows.map((row) => row.map((value, j) => value - centre[j]!));
	return eigen(
		centre.map((_one, i) =>
			centre.map((_other, j) => sum(centred.map((row) => row[i]! * row[j]!)) / (rows.length - 1))
		)
	);
}

const ratiosOf = (pairs: { value: number }[]) =>
	pairs.map(({ value }) => value / sum(pairs.map((pair) => pair.value)));

/** The reference; it refuses what the statement excludes, so that no such case is shown. */
const expected = (rows: Rows, k: number): Components => {
	const pairs = rows.length < 2 ? [] : eigenOf(rows);
	if (k < 1 || k > pairs.length) throw new RangeError('Needs two rows, and 1 to p components.');
	const values = pairs.map(({ value }) => value);
	const isClear = many(k, (i) => values[i]! > 1e-9 && (values[i + 1] ?? 0) <= 0.92 * values[i]!).every(
		Boolean
	);
	if (!isClear) throw new RangeError('The eigenvalues are too close to each other.');
	return {
		mean: meanOf(rows),
		components: pairs.slice(0, k).map(({ vector }) => {
			const sign = vector.find((value) => Math.abs(value) > 1e-9)! < 0 ? -1 : 1;
			return vector.map((value) => sign * value);
		}),
		explainedVarianceRatio: ratiosOf(pairs).slice(0, k)
	};
};

const isAlong = (got: unknown, wanted: number[]) =>
	areClose(got, wanted) ||
	areClose(
		got,
		wanted.map((value) => -value)
	);
const areAlong = (got: unknown[], wanted: Rows) =>
	got.length === wanted.length && got.every((one, i) => isAlong(one, wanted[i]!));

/** What is wrong with the components, or nothing. */
function judgeComponents(got: unknown, wanted: Rows, rows: Rows): string | undefined {
	const [k, p] = [wanted.length, wanted[0]!.length];
	if (!Array.isArray(got) || !got.every(Array.isArray))
		return '`components` should be a list of k lists, one per component.';
	const vectors = got as Rows;
	if (areAlong(vectors, wanted)) return undefined;
	const turned = vectors[0]?.map((_value, j) => vectors.map((vector) => vector[j]!)) ?? [];
	if ((k !== p || p > 2) && areAlong(turned, wanted))
		return '`components` is transposed: it should have one line per component, k × p.';
	if (vectors.length !== k || vectors.some((vector) => vector.length !== p))
		return `\`components\` should have ${k} ${k === 1 ? 'line' : 'lines'} of ${p} ${p === 1 ? 'number' : 'numbers'}.`;
	const units = vectors.map((vector) => vector.map((value) => value / Math.hypot(...vector)));
	if (areAlong(units, wanted))
		return 'Your components have the right directions, but not the length 1. Divide each by its length.';
	if (p === 2 && areAlong(turned, wanted) && areAlong(vectors, wanted.toReversed()))
		return 'Your components are transposed, or in the wrong order: one line per component is needed, and the one with the largest variance comes first.';
	if (k > 1 && areAlong(vectors, wanted.toReversed()))
		return 'Your components are in the wrong order: the one with the largest variance comes first.';
	const all = eigenOf(rows);
	const last = all.map(({ vector }) => vector).toReversed();
	if (areAlong(vectors, last.slice(0, k)))
		return 'You kept the directions with the smallest variances. Eigenvalues often come sorted ascending: take the largest first.';
	const about0 = eigenOf(
		rows,
		rows[0]!.map(() => 0)
	).map(({ vector }) => vector);
	if (areAlong(vectors, about0.slice(0, k)))
		return 'Your rows are not centred, so the first direction only points to their mean. Subtract the mean of each column first.';
	const again = vectors.findIndex((vector, i) => i > 0 && isAlong(vector, vectors[i - 1]!));
	if (again > 0)
		return `Your ${ordinals[again] ?? 'next'} component is the same direction as the one before. Take away what a component explains before you look for the next.`;
	const wrong = vectors.findIndex((vector, i) => !isAlong(vector, wanted[i]!));
	return `The ${ordinals[wrong] ?? 'next'} component is [${vectors[wrong]!.map(shown).join(', ')}]; it should be [${wanted[wrong]!.map(shown).join(', ')}], or its negative.`;
}

function judgeRatios(got: unknown, wanted: number[], rows: Rows): string | undefined {
	if (areClose(got, wanted)) return undefined;
	const start = `\`explainedVarianceRatio\` should be [${wanted.map(shown).join(', ')}].`;
	const values = eigenOf(rows).map(({ value }) => value);
	const n = rows.length;
	const about0 = eigenOf(
		rows,
		rows[0]!.map(() => 0)
	);
	const slips: [number[], string][] = [
		[values.slice(0, wanted.length), 'You gave the variances, not divided by the sum of all.'],
		[
			ratiosOf(about0).slice(0, wanted.length),
			'Your rows are not centred. Subtract the mean of each column first.'
		],
		[
			wanted.map((ratio) => ratio / sum(wanted)),
			'You divided by the variance of the components that you keep. Divide by that of all columns.'
		],
		[
			wanted.map((_ratio, i) => sum(wanted.slice(0, i + 1))),
			'Yours add up from one component to the next. Give the share of each by itself.'
		],
		[
			wanted.map((ratio) => (ratio * (n - 1)) / n),
			'One of your variances is divided by n and the other by n − 1. Take n − 1 on both sides.'
		],
		[
			wanted.map(
				(_ratio, i) => Math.sqrt(values[i]!) / sum(values.map((value) => Math.sqrt(Math.max(0, value))))
			),
			'You took roots. The shares are those of variances.'
		]
	];
	const slip = slips.find(([answer]) => areClose(got, answer));
	return slip ? `${start}\n${slip[1]}` : start;
}

const accepts = (got: Components, wanted: Components, rows: Rows): true | string =>
	judgeComponents(got?.components, wanted.components, rows) ??
	judgeRatios(got.explainedVarianceRatio, wanted.explainedVarianceRatio, rows) ??
	(areClose(got.mean, wanted.mean) ||
		`\`mean\` should hold the mean of each column: [${wanted.mean.map(shown).join(', ')}].`);

/** Rows whose columns differ clearly in spread, mixed so that the components lie askew. */
function makeTask(random: Random): [Rows, number] {
	for (;;) {
		const p = random.integer(2, 5);
		const mixed = many(p, () => random.normals(p, { sd: 0.5 }));
		const rows = many(random.integer(6, 14), () => {
			const parts = many(p, (j) => random.normal({ sd: 8 / 2 ** j }));
			return parts.map((part, j) => 5 + part + dot(mixed[j]!, parts));
		});
		const k = random.integer(1, p);
		const values = eigenOf(rows).map(({ value }) => value);
		if (many(k, (i) => (values[i + 1] ?? 0) <= 0.85 * values[i]!).every(Boolean)) return [rows, k];
	}
}

export default grade<Learner>(({ compare, check }) => [
	compare('principalComponents', {
		title: 'the example: both components of four rows',
		inputs: [
			[
				[
					[2, 0],
					[0, 2],
					[4, 6],
					[6, 4]
				],
				2
			]
		],
		expected,
		accepts
	}),
	compare('principalComponents', {
		title: 'one component of three columns, of which one is constant',
		inputs: [
			[
				[
					[1, 5, 2],
					[2, 5, 5],
					[3, 5, 6],
					[6, 5, 14]
				],
				1
			]
		],
		expected,
		accepts
	}),
	compare('principalComponents', {
		title: 'right for any rows',
		inputs: ({ random }) => many(8, () => makeTask(random)),
		expected,
		accepts
	}),
	check(
		'200 digits: two components show 32.1 % of their variance',
		async ({ learner, load, fail, expect }) => {
			const rows = (await load('digits')).slice(0, 200).map(({ pixels }) => Array.from(pixels.slice(24, 40)));
			const { components, explainedVarianceRatio } = await learner.principalComponents(rows, 2);
			expect(explainedVarianceRatio).toEqual([0.287019, 0.251639], {
				tolerance: 1e-4,
				what: 'explainedVarianceRatio'
			});
			const [first, second] = components as [number[], number[]];
			if (Math.abs(dot(first, second)) > 1e-4)
				fail('The two components should be at a right angle to each other: their dot product is not 0.');
		}
	)
]);
