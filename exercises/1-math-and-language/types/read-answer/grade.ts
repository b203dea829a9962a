import { grade, many, type Random } from 'stagecoach/grading';

type Answer = boolean | number | string | null;

interface Learner {
	readAnswer(answer: Answer): boolean | null;
}

const yes = ['yes', 'true', '1'];
const no = ['no', 'false', '0'];

const readWord = (word: string) => (yes.includes(word) ? true : no.includes(word) ? false : null);
const readAnswer = (answer: Answer) => readWord(String(answer).trim().toLowerCase());

const spelt = (word: string, random: Random) =>
	random.pick([word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);

const spaced = (word: string, random: Random) =>
	`${random.pick(['', '', ' '])}${word}${random.pick(['', '', '  '])}`;

const anyAnswer = (random: Random): Answer =>
	random.pick<Answer>([
		spaced(spelt(random.pick([...yes, ...no]), random), random),
		random.pick(['perhaps', '', '10', 'y', 'not', 'yes?']),
		random.pick([true, false, 0, 1]),
		random.pick([null, 2, -1, 0.5, 10])
	]);

const mistakes = [
	{
		answer: (answer: Answer) => (answer === null ? null : Boolean(answer)),
		says: "`Boolean(…)` is true for every text that is not empty, even for 'no' and '0'. Compare the text with the words of the table."
	},
	{
		answer: (answer: Answer) => readAnswer(answer) === true,
		says: 'You returned false where nobody knows: for null, and for answers that are not in the table. Unknown is null.'
	},
	{
		answer: (answer: Answer) => (answer === null ? null : readAnswer(answer) === true),
		says: 'You returned false for answers that are not in the table. Where nobody knows, return null.'
	},
	{
		answer: (answer: Answer) => (typeof answer === 'string' ? readWord(answer.trim()) : readAnswer(answer)),
		says: 'Capital letters make a difference in your function. Turn the text into small letters before you compare: `toLowerCase()`.'
	},
	{
		answer: (answer: Answer) =>
			typeof answer === 'string' ? readWord(answer.toLowerCase()) : readAnswer(answer),
		says: 'Texts with spaces at their ends are not recognised. Remove the spaces with `trim()` before you compare.'
	},
	{
		answer: (answer: Answer) => (typeof answer === 'string' ? readWord(answer) : readAnswer(answer)),
		says: 'Capital letters and spaces make a difference in your function. Compare `text.trim().toLowerCase()`.'
	},
	...[(answer: number) => answer !== 0, (answer: number) => answer > 0, (answer: number) => answer === 1].map(
		(readIt) => ({
			answer: (answer: Answer) => (typeof answer === 'number' ? readIt(answer) : readAnswer(answer)),
			says: 'A number other than 1 and 0 got an answer. Only 1 means yes and only 0 means no; for any other number return null.'
		})
	),
	...[(answer: Answer) => !answer, (answer: Answer) => answer === false].map((isLost) => ({
		answer: (answer: Answer) => (isLost(answer) ? null : readAnswer(answer)),
		says: '`false` is an answer, and so is 0: you returned null for it. `!answer` and `||` cannot tell them from null; ask `answer === null`.'
	})),
	{
		answer: (answer: Answer) =>
			typeof answer === 'string' ? readAnswer(answer) === true : readAnswer(answer),
		says: 'A text that is not in the table does not mean no. Check for the words of no as well, and return null for the rest.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('readAnswer', {
		title: "the examples: 'Yes', '0' and 'perhaps'",
		inputs: [['Yes'], ['0'], ['perhaps'], ['no'], ['TRUE']],
		expected: readAnswer,
		mistakes
	}),
	compare('readAnswer', {
		title: 'booleans, numbers and null',
		inputs: [[true], [false], [1], [0], [null], [2], [-1], [0.5], [NaN], ['']],
		expected: readAnswer
	}),
	compare('readAnswer', {
		title: 'every word, in any spelling, and whatever else somebody answers',
		inputs: ({ random }) => [
			...[...yes, ...no].map((word): [Answer] => [spaced(spelt(word, random), random)]),
			[' no '],
			['FALSE'],
			['false'],
			['yes'],
			...many(30, (): [Answer] => [anyAnswer(random)])
		],
		expected: readAnswer
	}),
	check(
		'the messy export: 169 times 0, 112 times 1, and words',
		async ({ learner, load, random, expect }) => {
			const answers = (await load('titanic-messy')).map((passenger) => passenger['Survived?']);
			for (const answer of [...random.sample(answers, 40), ...new Set(answers)]) {
				expect(await learner.readAnswer(answer)).toEqual(readAnswer(answer), {
					what: `readAnswer(${JSON.stringify(answer)})`
				});
			}
		}
	)
]);
