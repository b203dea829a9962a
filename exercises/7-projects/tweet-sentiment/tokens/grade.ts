import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	tokensOf(text: string): string[];
}

/** What somebody does with a text, step by step; each step may be another one. */
const steps = {
	lower: (text: string) => text.toLowerCase(),
	links: /https?:\/\/\S+/gi as RegExp | undefined,
	handles: /@\w+/g as RegExp | undefined,
	squeeze: (text: string) => text.replace(/(\p{L})\1{2,}/gu, '$1$1'),
	token: /\p{L}[\p{L}']*|\p{Extended_Pictographic}/gu,
	isNegated: (before: readonly string[]) => negates(before.at(-1) ?? '')
};

const negates = (word: string) => ['not', 'no', 'never'].includes(word) || word.endsWith("n't");

export const tokensBy =
	(own: Partial<typeof steps> = {}) =>
	(text: string): string[] => {
		const { lower, links, handles, squeeze, token, isNegated } = { ...steps, ...own };
		let plain = lower(text).replaceAll('’', "'");
		if (links) plain = plain.replace(links, ' ');
		if (handles) plain = plain.replace(handles, ' ');
		const words: string[] = squeeze(plain).match(token) ?? [];
		return words.map((word, i) => (isNegated(words.slice(0, i)) ? `not_${word}` : word));
	};

const expected = tokensBy();

const mistakes = [
	{
		answer: tokensBy({ lower: (text) => text, links: /https?:\/\/\S+/g }),
		says: 'Your tokens keep their capitals: "Late" and "late" are two words to you. Make the text lower case.'
	},
	{
		answer: tokensBy({ links: undefined }),
		says: 'The pieces of links are among your tokens. Take out everything from http:// or https:// to the next space.'
	},
	{
		answer: tokensBy({ handles: undefined }),
		says: 'Names from handles are among your tokens: the model would learn who is talked to, not how. Take @names out.'
	},
	{
		answer: tokensBy({ token: /\p{L}[\p{L}']*/gu }),
		says: 'Your tokens have no emoji: often they are the only mood in a post.'
	},
	{
		answer: tokensBy({ squeeze: (text) => text.replace(/([a-z])\1{2,}/g, '$1$1') }),
		says: 'You shorten the letters a to z only. `é` is a letter too: `\\p{L}`, with the flag u.'
	},
	{
		answer: tokensBy({ squeeze: (text) => text }),
		says: 'You leave "sooooo" as it is, so each length is a word of its own. Three or more of a letter become two.'
	},
	{
		answer: tokensBy({ squeeze: (text) => text.replace(/(\p{L})\1{2,}/gu, '$1') }),
		says: 'You shorten long letters to one. Shorten them to two, not to one: "sooo" stays different from "so".'
	},
	{
		answer: tokensBy({ squeeze: (text) => text.replace(/(\p{L})\1+/gu, '$1') }),
		says: 'You shorten double letters too: "good" becomes "god". Only three or more in a row become two.'
	},
	{
		answer: tokensBy({ isNegated: () => false }),
		says: '"not good" gives the token "good": put not_ before the token that follows a negation.'
	},
	{
		answer: tokensBy({ isNegated: (before) => ['not', 'no', 'never'].includes(before.at(-1) ?? '') }),
		says: 'Words that end in n\'t negate too: "isn\'t good" is "isn\'t", "not_good".'
	},
	{
		answer: tokensBy({ isNegated: (before) => before.some(negates) }),
		says: 'You mark all words that follow a negation. Mark the next token only.'
	}
];

const pieces = [
	...[
		'the',
		'Good',
		'LATE',
		'soooo',
		'yesss',
		'not',
		'no',
		"isn't",
		'isn’t',
		'never',
		'😡',
		'🙂',
		'great!',
		'coffee,'
	],
	...[
		'@ada_l',
		'#Leeds',
		'https://link.example/a/b?c',
		'http://x.example',
		'10.30',
		"it's",
		'Großartig',
		'really...'
	]
];
const randomText = (random: Random) => many(random.integer(1, 12), () => random.pick(pieces)).join(' ');

export default grade<Learner>(({ compare, check }) => [
	compare('tokensOf', {
		title: 'the example, and each rule by itself',
		inputs: [
			["@ada The train is sooooo late 😡 and it's not good https://link.example/x"],
			['GOOD food, good mood'],
			['yesss!!! aaaand coool'],
			['oléééé 😡😡😡'],
			['It isn’t bad. Never again, no way'],
			['Not 🙂 not'],
			['see http://x.example and HTTPS://Y.example/Z?q=1'],
			['#Leeds 2024'],
			["Thanks@ada's mum"],
			["'quoted' x"],
			['']
		],
		expected,
		mistakes
	}),
	compare('tokensOf', {
		title: 'any mixture of these',
		inputs: ({ random }) => many(30, (): [string] => [randomText(random)]),
		expected,
		mistakes
	}),
	check('200 posts of the training authors', async ({ learner, load, fail }) => {
		for (const { text } of (await load('tweets', { part: 'train' })).slice(0, 200)) {
			const [got, wanted] = [await learner.tokensOf(text), expected(text)];
			if (got.join(' ') !== wanted.join(' '))
				fail(`For “${text}” you give [${got.join(', ')}]; it should be [${wanted.join(', ')}].`);
		}
	})
]);
