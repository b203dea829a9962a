import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Tree = { prediction: number } | { feature: number; threshold: number; left: Tree; right: Tree };

interface Learner {
	predictTree(tree: Tree, rows: number[][]): number[];
}

type Arguments = [tree: Tree, rows: number[][]];

type GoesLeft = (row: number[], feature: number, threshold: number) => boolean;

function walk(tree: Tree, row: number[], goesLeft: GoesLeft): number {
	if ('prediction' in tree) return tree.prediction;
	return walk(goesLeft(row, tree.feature, tree.threshold) ? tree.left : tree.right, row, goesLeft);
}

const answerBy =
	(goesLeft: GoesLeft) =>
	(...[tree, rows]: Arguments) =>
		rows.map((row) => walk(tree, row, goesLeft));

const expected = answerBy((row, feature, threshold) => row[feature]! <= threshold);

const mistakes = [
	{
		answer: answerBy((row, feature, threshold) => row[feature]! < threshold),
		says: 'A row that is exactly at the threshold goes left: "at most" is `<=`.'
	},
	{
		answer: answerBy((row, feature, threshold) => row[feature]! > threshold),
		says: 'Your rows go to the wrong side: at most the threshold is `left`, more is `right`.'
	},
	{
		answer: answerBy((row, _feature, threshold) => row[0]! <= threshold),
		says: 'You compare the first feature at every question. Each question has its own: `row[node.feature]`.'
	},
	{
		answer: (...[tree, rows]: Arguments) =>
			'prediction' in tree || ('prediction' in tree.left && 'prediction' in tree.right)
				? expected(tree, rows)
				: wrong(() => true),
		says: 'Your answer is right for a tree with one question at most. After the first question, go on with the child: it may be a question too.'
	}
];

/** A tree of random questions about three features with whole numbers, so that rows hit thresholds. */
function makeTree(random: Random, depth: number): Tree {
	if (depth === 0 || random.next() < 0.2) return { prediction: random.integer(0, 9) };
	return {
		feature: random.integer(0, 2),
		threshold: random.integer(-3, 3),
		left: makeTree(random, depth - 1),
		right: makeTree(random, depth - 1)
	};
}

const handMade: Tree = {
	feature: 0,
	threshold: 0.5,
	left: { feature: 2, threshold: 9.5, left: { prediction: 1 }, right: { prediction: 0 } },
	right: { prediction: 1 }
};

/** One question below the other, `depth` times: which step of a staircase? */
const staircase = (depth: number): Tree =>
	many(depth, (i) => depth - 1 - i).reduce<Tree>(
		(right, step) => ({ feature: 0, threshold: step, left: { prediction: step }, right }),
		{ prediction: depth }
	);

export default grade<Learner>(({ compare, check }) => [
	check('each answer is a number', async ({ learner, fail }) => {
		const answers: unknown = await learner.predictTree(handMade, [[1, 3, 40]]);
		const first: unknown = Array.isArray(answers) ? answers[0] : null;
		if (typeof first === 'object' && first !== null)
			fail('You returned the leaf itself. Return the number in it: `node.prediction`.');
	}),
	compare('predictTree', {
		title: 'the example: a woman, a man and a boy',
		inputs: [
			[
				handMade,
				[
					[1, 3, 40],
					[0, 1, 40],
					[0, 1, 9.5]
				]
			],
			[{ prediction: 1 }, [[0], [5]]],
			[handMade, []]
		],
		expected,
		mistakes
	}),
	compare('predictTree', {
		title: 'right for any tree',
		inputs: ({ random }) =>
			many(15, (): Arguments => [
				makeTree(random, 4),
				many(random.integer(3, 8), () => many(3, () => random.integer(-4, 4)))
			]),
		expected,
		mistakes
	}),
	compare('predictTree', {
		title: 'a tree that is a hundred questions deep',
		inputs: [[staircase(100), [[-1], [41], [41.5], [99], [200]]]],
		expected,
		mistakes
	}),
	compare('predictTree', {
		title: 'the Titanic: 300 passengers',
		inputs: async ({ load, random }) => {
			const rows = random
				.sample(await load('titanic'), 300)
				.map(({ sex, pclass, age }) => [Number(sex === 'female'), pclass, age ?? 28]);
			return [[handMade, rows] satisfies Arguments];
		},
		expected,
		mistakes
	})
]);
