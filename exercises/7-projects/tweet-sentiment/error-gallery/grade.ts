import type { Post } from 'stagecoach/data';
import { type Random, grade, many } from 'stagecoach/grading';

interface Line {
	trait: string;
	posts: number;
	wrong: number;
	share: number;
}

interface Learner {
	errorsByTrait(posts: Post[], moods: string[], least: number): Line[];
}

type Arguments = [posts: Post[], moods: string[], least: number];

/** Where somebody's lines may differ from the right ones. */
const steps = {
	isWrong: (mood: string, label: string) => mood !== label,
	traitsOf: ({ traits }: Post) => traits?.split(' ') ?? [],
	isKept: (posts: number, least: number) => posts >= least,
	shareOf: (wrong: number, posts: number, _all: number) => wrong / posts,
	order: (a: Line, b: Line) => b.share - a.share || tie(a, b)
};

const tie = (a: Line, b: Line) => b.posts - a.posts || a.trait.localeCompare(b.trait);

const linesBy =
	(own: Partial<typeof steps> = {}) =>
	(...[posts, moods, least]: Arguments): Line[] => {
		if (posts.length !== moods.length) throw new RangeError('Outside the task.');
		const { isWrong, traitsOf, isKept, shareOf, order } = { ...steps, ...own };
		return [...new Set(posts.flatMap(traitsOf))]
			.map((trait) => {
				const places = [...posts.keys()].filter((i) => traitsOf(posts[i]!).includes(trait));
				const wrong = places.filter((i) => isWrong(moods[i]!, posts[i]!.label)).length;
				return { trait, posts: places.length, wrong, share: shareOf(wrong, places.length, posts.length) };
			})
			.filter((line) => isKept(line.posts, least))
			.sort(order);
	};

const expected = linesBy();

const mistakes = [
	{
		answer: linesBy({ isWrong: (mood, label) => mood === label }),
		says: 'You counted the posts that the moods are right about. Count the wrong ones.'
	},
	{
		answer: linesBy({ traitsOf: ({ traits }) => (traits === null ? [] : [traits]) }),
		says: 'A post may have several traits, with spaces between: "negation hashtag" is two. Split the text.'
	},
	{
		answer: linesBy({ isKept: () => true }),
		says: 'Traits with fewer than least posts are in your list: two posts say nothing of a share.'
	},
	{
		answer: linesBy({ isKept: (posts, least) => posts > least }),
		says: 'A trait with exactly least posts belongs into the list.'
	},
	{
		answer: linesBy({ order: (a, b) => b.wrong - a.wrong || steps.order(a, b) }),
		says: 'Your list is sorted by the number of errors. Frequent traits then look bad because they are frequent: sort by share.'
	},
	{
		answer: linesBy({ shareOf: (wrong, _posts, all) => wrong / all }),
		says: 'Your share is divided by the number of all posts. Divide by those that have the trait.'
	},
	{
		answer: linesBy({ order: (a, b) => b.share - a.share }),
		says: 'Traits with equal shares stand in the order in which they came. The one with more posts comes first, then by name.'
	},
	{
		answer: linesBy({ order: (a, b) => b.share - a.share || b.posts - a.posts }),
		says: 'Traits with equal shares and equally many posts stand in the order in which they came. Sort those by name.'
	}
];

const somePost: Post = {
	...{ id: 1, author: 'ada', topic: 'trains', time: '2024-09-04T07:45', text: 'So good' },
	...{ label: 'positive', raterA: 'positive', raterB: 'positive', traits: null }
};
const postWith = (label: Post['label'], traits: string | null): Post => ({ ...somePost, label, traits });

const moods = ['negative', 'neutral', 'positive'] as const;
const traits = ['sarcasm', 'negation', 'mention', 'mixed', 'emoji-carries'];
const randomPost = (random: Random) =>
	postWith(
		random.pick(moods),
		random.pick([null, ...many(4, () => random.sample(traits, random.integer(1, 3)).join(' '))])
	);

const example = [
	postWith('negative', 'sarcasm'),
	postWith('positive', 'negation hashtag'),
	postWith('positive', 'negation'),
	postWith('neutral', null)
];
const said = ['positive', 'negative', 'positive', 'neutral'];

export default grade<Learner>(({ compare, check }) => [
	compare('errorsByTrait', {
		title: 'the example, with one post or more, and with two',
		inputs: [
			[example, said, 1],
			[example, said, 2],
			[
				[postWith('neutral', 'b'), postWith('neutral', 'a'), postWith('positive', 'a c b')],
				['neutral', 'neutral', 'neutral'],
				1
			],
			[[postWith('neutral', 'c'), postWith('neutral', 'b a')], ['neutral', 'neutral'], 0]
		],
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	compare('errorsByTrait', {
		title: 'right for any posts and moods',
		inputs: ({ random }) =>
			many(12, (): Arguments => {
				const n = random.integer(6, 24);
				return [many(n, () => randomPost(random)), many(n, () => random.pick(moods)), random.integer(1, 4)];
			}),
		expected,
		tolerance: 1e-9,
		mistakes
	}),
	check('the drawer, when everything is called neutral', async ({ learner, load, expect }) => {
		const test = await load('tweets', { part: 'test' });
		const neutral = test.map(() => 'neutral');
		expect(await learner.errorsByTrait(test, neutral, 20)).toEqual(expected(test, neutral, 20), {
			what: 'the errors of one mood for all'
		});
	})
]);
