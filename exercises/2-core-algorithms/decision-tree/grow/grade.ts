import { grade, many, type Random } from 'stagecoach/grading';

type Tree = { prediction: number } | { feature: number; threshold: number; left: Tree; right: Tree };

interface Learner {
	growTree(rows: number[][], labels: number[], maxDepth: number): Tree;
}

type Arguments = [rows: number[][], labels: number[], maxDepth: number];

interface Question {
	feature: number;
	threshold: number;
}

const least = 1e-9;

const countIn = (labels: number[], label: number) => labels.filter((other) => other === label).length;

const gini = (labels: number[]) =>
	[...new Set(labels)].reduce((rest, label) => rest - (countIn(labels, label) / labels.length) ** 2, 1);

const sideOf = (rows: number[][], labels: number[], { feature, threshold }: Question, isLeft: boolean) => {
	const isHere = rows.map((row) => row[feature]! <= threshold === isLeft);
	return { rows: rows.filter((_row, i) => isHere[i]), labels: labels.filter((_label, i) => isHere[i]) };
};

const gainOf = (rows: number[][], labels: number[], question: Question) =>
	[true, false].reduce((gain, isLeft) => {
		const side = sideOf(rows, labels, question, isLeft).labels;
		return side.length === 0 ? gain : gain - (side.length / labels.length) * gini(side);
	}, gini(labels));

/** The thresholds of a feature: halfway between neighbouring values. */
const cutsOf = (rows: number[][], feature: number) => {
	const values = [...new Set(rows.map((row) => row[feature]!))].sort((a, b) => a - b);
	return values.slice(1).map((value, i) => (value + values[i]!) / 2);
};

function findBest(rows: number[][], labels: number[]): (Question & { gain: number }) | null {
	let best: (Question & { gain: number }) | null = null;
	for (const feature of rows[0]!.keys()) {
		for (const threshold of cutsOf(rows, feature)) {
			const gain = gainOf(rows, labels, { feature, threshold });
			if (gain > (best?.gain ?? 0) + least) best = { feature, threshold, gain };
		}
	}
	return best;
}

const majority = (labels: number[]) =>
	[...new Set(labels)].sort((a, b) => countIn(labels, b) - countIn(labels, a) || a - b)[0]!;

function grow(rows: number[][], labels: number[], maxDepth: number): Tree {
	const best = maxDepth > 0 ? findBest(rows, labels) : null;
	if (!best) return { prediction: majority(labels) };
	const child = (isLeft: boolean) => {
		const side = sideOf(rows, labels, best, isLeft);
		return grow(side.rows, side.labels, maxDepth - 1);
	};
	return { feature: best.feature, threshold: best.threshold, left: child(true), right: child(false) };
}

const expected = (...[rows, labels, maxDepth]: Arguments): Tree => {
	const width = rows[0]?.length ?? 0;
	if (
		rows.length !== labels.length ||
		width === 0 ||
		rows.some((row) => row.length !== width) ||
		maxDepth < 0
	)
		throw new RangeError('Outside the task.');
	return grow(rows, labels, maxDepth);
};

const shown = (value: number) => String(Number(value.toPrecision(6)));

const say = ({ feature, threshold }: Question) => `"feature ${feature} ≤ ${shown(threshold)}?"`;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** What is wrong with a tree, or nothing. Any of equally good questions is right. */
function findFault(tree: unknown, rows: number[][], labels: number[], left: number, way: string[]): string {
	const where = way.length === 0 ? 'At the top of your tree' : `After ${way.join(', ')}`;
	const best = findBest(rows, labels);
	if (!isObject(tree)) return `${where} stands ${String(tree)}, and a leaf or a question is needed.`;
	if ('prediction' in tree) return faultOfLeaf(tree['prediction'], labels, left > 0 && best, where);
	const { feature, threshold } = tree;
	if (typeof feature !== 'number' || typeof threshold !== 'number')
		return `${where} stands neither { prediction } nor { feature, threshold, left, right }.`;
	const question = { feature, threshold };
	const found = `${where} your tree asks ${say(question)}`;
	if (left === 0) return `${found}, one question more than maxDepth allows. There a leaf is needed.`;
	if (!(feature in rows[0]!)) return `${found}, but there is no such feature.`;
	const gain = gainOf(rows, labels, question);
	if (gain <= least) {
		const why =
			way.length > 0 && sideOf(rows, labels, question, true).labels.length % labels.length === 0
				? ' All rows that come here give the same answer: pass on only the rows of the one side, and their labels.'
				: ' There a leaf is needed.';
		return `${found}, which gains nothing for the ${labels.length} rows there.${why}`;
	}
	if (gain < best!.gain - least)
		return `${found}, which gains ${shown(gain)}. ${say(best!)} gains more: ${shown(best!.gain)}.`;
	if (!cutsOf(rows, feature).some((cut) => Math.abs(cut - threshold) <= least * Math.max(1, Math.abs(cut))))
		return `${found}. The threshold should lie halfway between two neighbouring values of the rows that come there.`;
	const faultOf = (child: unknown, isLeft: boolean) => {
		const side = sideOf(rows, labels, question, isLeft);
		return findFault(child, side.rows, side.labels, left - 1, [
			...way,
			`${isLeft ? 'yes' : 'no'} to ${say(question)}`
		]);
	};
	const fault = faultOf(tree['left'], true) || faultOf(tree['right'], false);
	return fault && !faultOf(tree['right'], true) && !faultOf(tree['left'], false)
		? `${found}, and its sides are exchanged: rows of at most the threshold belong to \`left\`.`
		: fault;
}

function faultOfLeaf(
	prediction: unknown,
	labels: number[],
	best: Question | false | null,
	where: string
): string {
	const wanted = majority(labels);
	if (best) return `${where} your tree stops too early: ${say(best)} still helps, and maxDepth allows it.`;
	if (prediction === wanted) return '';
	const found = `${where} your leaf says ${String(prediction)} for the labels [${labels.slice(0, 12).join(', ')}${labels.length > 12 ? ', …' : ''}]`;
	const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length;
	if (prediction === mean) return `${found}, their mean. Take the most frequent label: ${wanted}.`;
	return typeof prediction === 'number' && countIn(labels, prediction) === countIn(labels, wanted)
		? `${found}. In a tie, take the smallest of the tied labels: ${wanted}.`
		: `${found}. Take the most frequent one: ${wanted}.`;
}

const judge = (got: Tree, _expected: Tree, ...[rows, labels, maxDepth]: Arguments): true | string =>
	findFault(got, rows, labels, maxDepth, []) || true;

/** Whole numbers, so that values are shared. */
function makeRows(random: Random): Arguments {
	const n = random.integer(4, 12);
	const p = random.integer(1, 3);
	const classes = random.integer(1, 2);
	return [
		many(n, () => many(p, () => random.integer(0, 12))),
		many(n, () => random.integer(0, classes)),
		random.integer(1, 4)
	];
}

export default grade<Learner>(({ compare }) => [
	compare('growTree', {
		title: 'the example: one question is enough',
		inputs: [
			[[[1], [2], [3], [4]], [0, 1, 1, 1], 2],
			[
				[
					[5, 1],
					[7, 2]
				],
				[3, 3],
				4
			]
		],
		expected,
		accepts: judge
	}),
	compare('growTree', {
		title: 'depth 0 is a single leaf',
		inputs: [
			[[[1], [2], [3]], [0, 1, 1], 0],
			[[[1], [2], [3], [4]], [2, 1, 2, 1], 0],
			[[[1], [2]], [1, 0], 0]
		],
		expected,
		accepts: judge
	}),
	compare('growTree', {
		title: 'as deep as allowed, and no deeper',
		inputs: [
			[[[1], [2], [3], [4]], [0, 1, 0, 1], 1],
			[[[1], [2], [3], [4]], [0, 1, 0, 1], 2],
			[[[1], [2], [3], [4]], [0, 1, 0, 1], 3],
			[[[1], [2], [3], [4], [5], [6]], [0, 1, 1, 0, 0, 1], 9]
		],
		expected,
		accepts: judge
	}),
	compare('growTree', {
		title: 'a leaf where no question helps',
		inputs: [
			[
				[
					[0, 0],
					[0, 1],
					[1, 0],
					[1, 1]
				],
				[1, 0, 0, 1],
				3
			],
			[[[2], [2], [2]], [0, 1, 1], 3]
		],
		expected,
		accepts: judge
	}),
	compare('growTree', {
		title: 'right for any rows',
		inputs: ({ random }) => many(20, () => makeRows(random)),
		expected,
		accepts: judge
	}),
	compare('growTree', {
		title: 'the Titanic: 120 passengers, depth 3',
		inputs: async ({ load, random }) => {
			const some = random.sample(await load('titanic'), 120);
			const rows = some.map(({ sex, pclass, age }) => [Number(sex === 'female'), pclass, age ?? 28]);
			return [[rows, some.map(({ survived }): number => survived), 3] satisfies Arguments];
		},
		expected,
		accepts: judge
	})
]);
