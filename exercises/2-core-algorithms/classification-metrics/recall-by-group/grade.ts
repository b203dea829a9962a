import { type Random, grade, many } from 'stagecoach/grading';

interface GroupRecall {
	group: string;
	positives: number;
	recall: number | null;
}

interface Learner {
	recallByGroup(truths: number[], predictions: number[], groups: string[]): GroupRecall[];
}

type Arguments = Parameters<Learner['recallByGroup']>;

interface Row {
	truth: number;
	guess: number;
}

type Share = (rows: Row[], all: Row[]) => number | null;

const found = (rows: Row[]) => rows.filter(({ truth, guess }) => truth === 1 && guess === 1).length;
const positivesOf = (rows: Row[]) => rows.filter(({ truth }) => truth === 1).length;
const shareOf = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** One object per group, with what somebody takes for the recall. */
const answerWith =
	(share: Share, order: (names: string[]) => string[] = (names) => names.toSorted()) =>
	(...[truths, predictions, groups]: Arguments): GroupRecall[] => {
		const all = truths.map((truth, i) => ({ truth, guess: predictions[i]! }));
		return order([...new Set(groups)]).map((group) => {
			const rows = all.filter((_, i) => groups[i] === group);
			return { group, positives: positivesOf(rows), recall: share(rows, all) };
		});
	};

const recall: Share = (rows) => shareOf(found(rows), positivesOf(rows));
const ifAny =
	(share: Share): Share =>
	(rows, all) =>
		positivesOf(rows) === 0 ? null : share(rows, all);
const expected = answerWith(recall);

const precision: Share = (rows) => shareOf(found(rows), rows.filter(({ guess }) => guess === 1).length);
const accuracy: Share = (rows) =>
	shareOf(rows.filter(({ truth, guess }) => truth === guess).length, rows.length);
const ofAllRows: Share = (rows) => shareOf(found(rows), rows.length);

const isPrecision =
	'That is the precision: you divided by the rows that are *predicted* as 1. Recall divides by the rows that *are* 1.';
const isAccuracy = 'That is the accuracy of each group. Recall looks only at the rows whose truth is 1.';
const tooMany =
	'You divided by all rows of the group. Recall divides by its positives, the rows whose truth is 1.';

const mistakes = [
	...[precision, ifAny(precision)].map((share) => ({ answer: answerWith(share), says: isPrecision })),
	...[accuracy, ifAny(accuracy)].map((share) => ({ answer: answerWith(share), says: isAccuracy })),
	...[ofAllRows, ifAny(ofAllRows)].map((share) => ({ answer: answerWith(share), says: tooMany })),
	{
		answer: answerWith(ifAny((rows, all) => shareOf(found(rows), positivesOf(all)))),
		says: 'You divided by the positives of all groups together. Divide by those of the group itself.'
	},
	{
		answer: answerWith((rows) => recall(rows, []) ?? 0),
		says: 'A group without positives got the recall 0. There is nothing to find in it, so its recall is `null`.'
	},
	{
		answer: answerWith((rows) => recall(rows, []) ?? NaN),
		says: 'The recall of a group without positives is NaN, since 0 / 0 is. It should be `null`: look at the number of positives before you divide.'
	},
	{
		answer: (...args: Arguments) => expected(...args).filter(({ positives }) => positives > 0),
		says: 'A group without positives is missing from your answer. It gets its object too, with the recall `null`.'
	},
	{
		answer: answerWith((rows) => recall(rows, []) || null),
		says: 'A group of which nobody is found got the recall `null`. Its recall is 0; `||` takes 0 for nothing, so ask for the number of positives.'
	},
	{
		answer: answerWith(recall, (names) => names.toSorted((a, b) => a.localeCompare(b))),
		says: 'Your groups are in the order of a dictionary. `sort()` without `localeCompare` puts capitals before small letters.'
	},
	{
		answer: answerWith(recall, (names) => names),
		says: 'Your groups are in the order in which they appear. Put them into alphabetical order: `sort()`.'
	}
];

const names = ['boy', 'girl', 'man', 'woman', 'crew'];

/** Up to 20 passengers of a few groups; in some groups nobody is positive. */
function makeCase(random: Random): Arguments {
	const n = random.integer(1, 20);
	const groups = many(n, () => random.pick(names));
	const unlucky = random.pick(names);
	return [
		groups.map((group) => (group === unlucky ? 0 : random.integer(0, 1))),
		many(n, () => random.integer(0, 1)),
		groups
	];
}

export default grade<Learner>(({ compare, check }) => [
	compare('recallByGroup', {
		title: 'the example, and groups in another order',
		inputs: [
			[
				[1, 1, 0, 1, 0, 1],
				[1, 0, 1, 1, 0, 1],
				['man', 'man', 'man', 'boy', 'girl', 'boy']
			],
			[
				[1, 1, 1, 0, 1, 1, 0],
				[0, 1, 1, 1, 0, 0, 0],
				['woman', 'woman', 'woman', 'woman', 'man', 'crew', 'crew']
			]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('recallByGroup', {
		title: 'groups without positives, and no passengers at all',
		inputs: [
			[
				[0, 0, 1],
				[1, 0, 1],
				['man', 'boy', 'woman']
			],
			[
				[1, 1],
				[1, 0],
				['boy', 'Crew']
			],
			[[], [], []]
		],
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	compare('recallByGroup', {
		title: 'right for any groups',
		inputs: ({ random }) => many(20, () => makeCase(random)),
		expected,
		tolerance: 1e-6,
		mistakes
	}),
	check('the Titanic: first and second class survive, by sex', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const answer = await learner.recallByGroup(
			passengers.map(({ survived }): number => survived),
			passengers.map(({ pclass }) => Number(pclass < 3)),
			passengers.map(({ sex }) => sex)
		);
		expect(answer).toEqual(
			[
				{ group: 'female', positives: 339, recall: 233 / 339 },
				{ group: 'male', positives: 161, recall: 86 / 161 }
			],
			{ tolerance: 1e-6, what: 'the recall of women and men' }
		);
	})
]);
