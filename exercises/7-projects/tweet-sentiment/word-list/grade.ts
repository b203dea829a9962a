import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	wordListMood(text: string, positive: string[], negative: string[]): string;
}

type Arguments = [text: string, positive: string[], negative: string[]];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
const moodOf = (balance: number) => ['negative', 'neutral', 'positive'][Math.sign(balance) + 1]!;
const timesIn = (words: readonly string[], list: readonly string[]) =>
	words.filter((word) => list.includes(word)).length;
const by = (words: readonly string[], [, positive, negative]: Arguments) =>
	moodOf(timesIn(words, positive) - timesIn(words, negative));
const expected = (...args: Arguments) => by(wordsOf(args[0]), args);

const partsIn = (text: string, list: readonly string[]) =>
	list.reduce((sum, word) => sum + text.toLowerCase().split(word).length - 1, 0);

const mistakes = [
	{
		answer: (...args: Arguments) => by(args[0].match(/[\p{L}']+/gu) ?? [], args),
		says: 'You miss words with capital letters: at the beginning, and where people shout. Make the text lower case first.'
	},
	{
		answer: (...[text, positive, negative]: Arguments) =>
			moodOf(partsIn(text, positive) - partsIn(text, negative)),
		says: 'You find words inside of other words: "bad" is in "badge". Cut the text into words first.'
	},
	{
		answer: (...args: Arguments) => by([...new Set(wordsOf(args[0]))], args),
		says: 'You count a word once, however often it stands there. Count it once for each time.'
	},
	{
		answer: (...args: Arguments) => (expected(...args) === 'neutral' ? 'positive' : expected(...args)),
		says: 'A tie is neutral, also that of 0 and 0: your function says "positive".'
	},
	{
		answer: (...args: Arguments) => by(args[0].toLowerCase().split(' '), args),
		says: 'You cut at spaces only, so punctuation sticks to your words: "bad," is not "bad".'
	},
	{
		answer: (...args: Arguments) =>
			by(
				wordsOf(args[0])
					.filter((word) => [...args[1], ...args[2]].includes(word))
					.slice(0, 1),
				args
			),
		says: 'Your mood is that of the first word found. Weigh all of them against each other.'
	}
];

const positive = ['great', 'love', 'good'];
const negative = ['bad', 'late', "don't"];
const others = ['badge', 'lovely', 'plate', 'the', 'train', 'Goodness', "It's", 'Großartig'];

const randomText = (random: Random) =>
	many(random.integer(1, 9), () => {
		const word = random.pick([...positive, ...negative, ...others]);
		return random.pick([word, word, word.toUpperCase(), `${word},`, `${word}!`]);
	}).join(' ');

export default grade<Learner>(({ compare, check }) => [
	compare('wordListMood', {
		title: 'the example, ties and a text without words',
		inputs: [
			['Great coffee, great cake, bad chairs', ['great', 'love'], ['bad']],
			['bad, bad, BAD. But great', ['great'], ['bad']],
			['Bad good', ['good'], ['bad']],
			['42 🙂', ['good'], ['bad']],
			['', ['good'], ['bad']]
		],
		expected,
		mistakes
	}),
	compare('wordListMood', {
		title: 'any text: capitals, punctuation, words in words',
		inputs: ({ random }) => many(40, (): Arguments => [randomText(random), positive, negative]),
		expected,
		mistakes
	}),
	check('100 posts of the training authors', async ({ learner, load, fail }) => {
		for (const { text } of (await load('tweets', { part: 'train' })).slice(0, 100)) {
			const [got, wanted] = [
				await learner.wordListMood(text, positive, negative),
				expected(text, positive, negative)
			];
			if (got !== wanted) fail(`For “${text}” you say ${got}; the lists say ${wanted}.`);
		}
	})
]);
