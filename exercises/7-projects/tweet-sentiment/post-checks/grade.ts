import type { Post } from 'stagecoach/data';
import { type Random, grade, many } from 'stagecoach/grading';

interface Report {
	shares: Record<string, number>;
	agreement: number;
	repeated: number;
}

interface Learner {
	checkPosts(posts: Post[]): Report;
	sharedAuthors(train: Post[], test: Post[]): number;
}

const somePost: Post = {
	...{ id: 1, author: 'ada', topic: 'trains', time: '2024-09-04T07:45', text: 'So good' },
	...{ label: 'positive', raterA: 'positive', raterB: 'positive', traits: null }
};
const postWith = (known: Partial<Post>): Post => ({ ...somePost, ...known });

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
const shareOf = (posts: readonly Post[], is: (post: Post) => boolean) =>
	posts.filter(is).length / posts.length;
const repeatedIn = (texts: readonly string[]) => texts.length - new Set(texts).size;

function report(posts: Post[]): Report {
	if (posts.length === 0) throw new RangeError('Outside the task.');
	const labels = [...new Set(posts.map(({ label }) => label))];
	return {
		shares: Object.fromEntries(
			labels.map((label) => [label, shareOf(posts, (post) => post.label === label)])
		),
		agreement: shareOf(posts, ({ raterA, raterB }) => raterA === raterB),
		repeated: repeatedIn(posts.map(({ text }) => plain(text)))
	};
}

const wrongReports = [
	{
		answer: (posts: Post[]) => {
			const right = report(posts);
			const counts = Object.entries(right.shares).map(([label, share]) => [label, share * posts.length]);
			return { ...right, shares: Object.fromEntries(counts) as Record<string, number> };
		},
		says: 'Your shares are counts, not shares: divide by the number of posts.'
	},
	{
		answer: (posts: Post[]) => ({
			...report(posts),
			agreement: shareOf(posts, ({ raterA, raterB, label }) => raterA === label && raterB === label)
		}),
		says: 'You count how often both raters agree with the label. Compare them with each other: raterA with raterB.'
	},
	{
		answer: (posts: Post[]) => ({ ...report(posts), repeated: repeatedIn(posts.map(({ text }) => text)) }),
		says: 'Texts that differ only by capital letters and spaces are the same text: bring them into one form first.'
	},
	{
		answer: (posts: Post[]) => {
			const texts = posts.map(({ text }) => plain(text));
			const copies = texts.filter((text) => texts.indexOf(text) !== texts.lastIndexOf(text)).length;
			return { ...report(posts), repeated: copies };
		},
		says: 'You count every text that has a copy. The first of its kind is no repetition: count those beyond it.'
	}
];

const shared = (train: Post[], test: Post[]) =>
	test.filter((post) => train.some(({ author }) => author === post.author)).length;

const wrongCounts = [
	{
		answer: (train: Post[], test: Post[]) => {
			const authors = [...new Set(test.map(({ author }) => author))];
			return authors.filter((author) => train.some((post) => post.author === author)).length;
		},
		says: 'You count authors instead of posts: three posts of one author are three.'
	}
];

const moods = ['negative', 'neutral', 'positive'] as const;
const example = [
	postWith({}),
	postWith({ author: 'bo', text: 'so  GOOD ', raterB: 'neutral' }),
	postWith({ text: 'Late again', label: 'negative', raterA: 'negative', raterB: 'negative' })
];
const randomPosts = (random: Random) =>
	many(random.integer(4, 14), () =>
		postWith({
			...{ text: random.pick(['so good', 'So Good', ' so  good', 'so\ngood ', 'late', 'Late!', 'never']) },
			...{ label: random.pick(moods), raterA: random.pick(moods), raterB: random.pick(moods) },
			author: random.pick(['ada', 'bo', 'cy', 'di', 'ed'])
		})
	);

export default grade<Learner>(({ compare, check }) => [
	compare('checkPosts', {
		title: 'the example',
		inputs: [
			[example],
			[[...example, ...example]],
			[example.slice(1, 2)],
			[[postWith({ text: 'no where' }), postWith({ text: 'nowhere' })]]
		],
		expected: report,
		tolerance: 1e-9,
		mistakes: wrongReports
	}),
	compare('checkPosts', {
		title: 'right for any posts',
		inputs: ({ random }) => many(12, (): [Post[]] => [randomPosts(random)]),
		expected: report,
		tolerance: 1e-9,
		mistakes: wrongReports
	}),
	compare('sharedAuthors', {
		title: 'posts of the test part by authors of train',
		inputs: [
			[example.slice(0, 2), example.slice(2)],
			[example.slice(1, 2), example],
			[[], example],
			[example, []]
		],
		expected: shared,
		mistakes: wrongCounts
	}),
	compare('sharedAuthors', {
		title: 'right for any two lists',
		inputs: ({ random }) =>
			many(12, (): [Post[], Post[]] => [randomPosts(random).slice(0, 3), randomPosts(random)]),
		expected: shared,
		mistakes: wrongCounts
	}),
	check('the fixed split: no author stands on both sides', async ({ learner, load, expect }) => {
		const [train, test] = [await load('tweets', { part: 'train' }), await load('tweets', { part: 'test' })];
		expect(await learner.sharedAuthors(train, test)).toEqual(0, {
			what: 'the test posts by an author of train'
		});
		expect(await learner.checkPosts(train)).toEqual(report(train), {
			what: 'the report on the training posts'
		});
	})
]);
