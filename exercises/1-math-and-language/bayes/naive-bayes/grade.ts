import { type Random, grade, many, wrong } from 'stagecoach/grading';

interface Learner {
	naiveBayes(rows: string[][], truths: number[], row: string[]): number;
}

type Arguments = [rows: string[][], truths: number[], row: string[]];

/** What is known of one text of the row, for one truth. */
interface Counts {
	/** Rows of this truth with the text, and rows of this truth. */
	count: number;
	group: number;
	/** Rows of any truth with the text. */
	inColumn: number;
	/** Different texts in the column, and in the rows of this truth. */
	possible: number;
	seen: number;
}

const share = ({ count, group, possible }: Counts) => (count + 1) / (group + possible);
const prior = (group: number, n: number) => group / n;

/** The logarithm of prior times likelihoods. */
function scoreOf(truth: number, [rows, truths, row]: Arguments, likelihood = share, priorOf = prior): number {
	const group = rows.filter((_, i) => truths[i] === truth);
	return row.reduce(
		(score, text, j) => {
			const column = rows.map((other) => other[j]!);
			const ofGroup = group.map((other) => other[j]!);
			const counts = {
				count: ofGroup.filter((other) => other === text).length,
				group: group.length,
				inColumn: column.filter((other) => other === text).length,
				possible: new Set(column).size,
				seen: new Set(ofGroup).size
			};
			return score + Math.log(likelihood(counts));
		},
		Math.log(priorOf(group.length, rows.length))
	);
}

const probabilityWith =
	(likelihood = share, priorOf = prior) =>
	(...args: Arguments): number =>
		1 / (1 + Math.exp(scoreOf(0, args, likelihood, priorOf) - scoreOf(1, args, likelihood, priorOf)));

const probability = probabilityWith();

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): number => {
	const [rows, truths, row] = args;
	const fits = rows.length === truths.length && rows.every(({ length }) => length === row.length);
	if (!fits || row.length === 0 || !truths.includes(0) || !truths.includes(1)) {
		throw new RangeError('Both truths must occur.');
	}
	if (row.some((text, j) => rows.every((other) => other[j] !== text))) {
		throw new RangeError('Each text of the row must occur in its column.');
	}
	return probability(...args);
};

const mistakes = [
	{
		answer: probabilityWith(({ count, group }) => count / group),
		says: 'Your likelihoods are not smoothed: one count of 0 rules a truth out. Use (count + 1) / (rows of this truth + possible values).'
	},
	{
		answer: probabilityWith(share, () => 1),
		says: 'The base rate is ignored: start with the prior, the share of rows with this truth.'
	},
	{
		answer: probabilityWith(share, (group, n) => (group + 1) / (n + 2)),
		says: 'Your priors are smoothed. Smooth the likelihoods only; the priors are the plain shares of the truths.'
	},
	{
		answer: probabilityWith(({ count, inColumn }) => (count + 1) / (inColumn + 2)),
		says: 'Your likelihoods are turned round: P(truth | text). Divide by the rows of this truth, not by the rows with this text.'
	},
	{
		answer: probabilityWith(({ count, inColumn }) => count / inColumn),
		says: 'Your likelihoods are turned round: P(truth | text). Divide by the rows of this truth, not by the rows with this text.'
	},
	{
		answer: (...args: Arguments) => 1 - probability(...args),
		says: 'That is the probability of the truth 0. Return that of 1.'
	},
	{
		answer: (...args: Arguments) => Math.exp(scoreOf(1, args)),
		says: 'The probabilities of 1 and of 0 do not add up to 1 yet: divide the product for 1 by the sum of both products.'
	},
	{
		answer: (...args: Arguments) => Number(probability(...args) > 0.5),
		says: 'You returned the more likely class. The probability itself is asked for.'
	},
	{
		answer: probabilityWith(({ count, group }) => (count + 1) / (group + 1)),
		says: 'Below the line 1 is added once. It belongs there once for each possible value of the column.'
	},
	{
		answer: probabilityWith(({ count, group, seen }) => (count + 1) / (group + seen)),
		says: 'You counted the possible values among the rows of this truth only. Take them from the whole column: what one group never saw is possible all the same.'
	},
	{
		answer: (...[rows, truths, row]: Arguments) =>
			probability(
				rows.map((other) => other.slice(-1)),
				truths,
				row.slice(-1)
			),
		says: 'In your answer only the last column counts. Multiply the likelihoods of all columns (add their logarithms).'
	}
];

const table = (random: Random, n: number, alphabets: string[]): Arguments => {
	const truths = [0, 0, 1, 1, 1, ...many(n, () => Number(random.next() < 0.6))];
	const rows = truths.map((truth) =>
		alphabets.map((letters) => letters[random.integer(truth, letters.length - 1)] ?? letters[0]!)
	);
	return [rows, truths, random.pick(rows)];
};

const example: string[][] = [
	['f', '1'],
	['f', '3'],
	['m', '1'],
	['m', '3'],
	['m', '3']
];

export default grade<Learner>(({ compare, check }) => [
	compare('naiveBayes', {
		title: 'the example, and its other rows',
		inputs: [
			[example, [1, 1, 1, 0, 0], ['m', '3']],
			[example, [1, 1, 1, 0, 0], ['f', '1']],
			[example, [1, 1, 1, 0, 0], ['m', '1']]
		],
		expected,
		mistakes
	}),
	compare('naiveBayes', {
		title: 'right for any table, with any number of columns',
		inputs: ({ random }) => [
			...many(8, () => table(random, random.integer(4, 25), ['ab', 'xyz'])),
			...many(8, () => table(random, random.integer(4, 25), ['ab', 'pqrs', 'xyzuv']))
		],
		expected,
		mistakes
	}),
	compare('naiveBayes', {
		title: 'fifteen hundred columns',
		inputs: ({ random }) =>
			many(1, (): Arguments => {
				const [rows] = table(
					random,
					3,
					many(1500, () => 'abcd')
				);
				// From the fifth column on both truths have the same texts: the answer is neither 0 nor 1.
				const calm = rows.map((other, i) => other.map((text, j) => (j < 4 ? text : rows[i % 2]![j]!)));
				return [calm, [0, 0, 1, 1, 0, 0, 1, 1], calm[3]!];
			}),
		expected,
		mistakes: [
			{
				answer: (...args) =>
					args[2].length > 100 ? wrong((got: unknown) => Number.isNaN(got)) : probability(...args),
				says: 'The products of hundreds of shares became 0, and 0 / 0 is NaN. Add logarithms instead of multiplying shares.'
			}
		]
	}),
	check('the Titanic: sex, class and siblings, as scikit-learn says', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const rows = passengers.map(({ sex, pclass, sibsp }) => [sex, String(pclass), String(sibsp)]);
		const truths = passengers.map(({ survived }) => survived);
		for (const [row, known] of [
			[['female', '1', '0'], 0.8558961],
			[['male', '3', '0'], 0.1011779],
			[['female', '3', '8'], 0.1916443]
		] as [string[], number][]) {
			expect(await learner.naiveBayes(rows, truths, row)).toBeCloseTo(known, {
				tolerance: 1e-6,
				what: `the probability of ${row.join(', ')}`
			});
		}
	})
]);
