import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Vector = readonly number[];

interface Learner {
	cosineSimilarity(a: number[], b: number[]): number;
}

const dot = (a: Vector, b: Vector) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const norm = (a: Vector) => Math.sqrt(dot(a, a));
const isZero = (a: Vector) => a.every((x) => x === 0);
const cosine = (a: Vector, b: Vector) => (isZero(a) || isZero(b) ? 0 : dot(a, b) / (norm(a) * norm(b)));

const centred = (a: Vector) => a.map((x) => x - a.reduce((sum, y) => sum + y, 0) / a.length);

/** A wrong answer for arrows that have a direction; that for zeros is right. */
const forArrows = (answer: (a: Vector, b: Vector) => number) => (a: Vector, b: Vector) =>
	isZero(a) || isZero(b) ? 0 : answer(a, b);

const mistakes = [
	...[forArrows((a, b) => 1 - cosine(a, b)), (a: Vector, b: Vector) => 1 - cosine(a, b)].map((answer) => ({
		answer,
		says: 'That is the cosine distance, 1 minus the similarity. The similarity itself is 1 for arrows that point the same way.'
	})),
	{
		answer: forArrows((a, b) => dot(a, b) / (dot(a, a) * dot(b, b))),
		says: 'You divided by the squared norms. Take their square roots first.'
	},
	{
		answer: forArrows((a, b) => dot(a, b) / dot(a, a)),
		says: 'You divided by the squared norm of one vector. Divide by both norms, each with its square root.'
	},
	...[norm, (_: Vector, b: Vector) => norm(b)].map((length) => ({
		answer: forArrows((a, b) => dot(a, b) / length(a, b)),
		says: 'You divided by only one of the two lengths, so a longer arrow still counts for more. Divide by both norms.'
	})),
	{
		answer: dot,
		says: 'You divided by nothing: that is the dot product, which grows with the lengths. Divide by both norms.'
	},
	{
		answer: forArrows((a, b) => (dot(a, b) / norm(a)) * norm(b)),
		says: 'You divided by one norm and multiplied by the other. Put the product of the norms in brackets: `/ (norm(a) * norm(b))`.'
	},
	{
		answer: (a: Vector, b: Vector) => Math.abs(cosine(a, b)),
		says: 'The sign is lost: opposite arrows have the similarity −1, not 1.'
	},
	{
		answer: (a: Vector, b: Vector) => cosine(a, b) ** 2,
		says: 'Your answer is squared, so its sign is lost. Take the dot product as it is.'
	},
	{
		answer: forArrows(
			(a, b) => dot(centred(a), centred(b)) / (norm(centred(a)) * norm(centred(b)) || Infinity)
		),
		says: 'You took the mean away from each vector first: that is the correlation. Use the vectors as they are.'
	},
	{
		answer: (a: Vector, b: Vector) =>
			isZero(a) || isZero(b) ? wrong((got) => Number.isNaN(got)) : cosine(a, b),
		says: 'For a vector of zeros you computed 0 / 0, which is NaN. Ask for it before you divide, and return 0.'
	},
	{
		answer: (a: Vector, b: Vector) => (isZero(a) || isZero(b) ? 1 : cosine(a, b)),
		says: 'For a vector of zeros you returned 1, the same direction. It has no direction: return 0.'
	}
];

const vector = (random: Random, n: number) => many(n, () => random.integer(-90, 90) / 10);

export default grade<Learner>(({ compare, check }) => [
	compare('cosineSimilarity', {
		title: 'cosineSimilarity([1, 2, 2], [2, 0, 0]) is 1/3',
		inputs: [
			[
				[1, 2, 2],
				[2, 0, 0]
			],
			[
				[4, 1, 0],
				[-4, -1, 3]
			],
			[
				[1, 0, 5],
				[0, 2, 3]
			]
		],
		expected: cosine,
		tolerance: 1e-9,
		mistakes
	}),
	compare('cosineSimilarity', {
		title: 'the same way, the opposite way, a right angle, zeros',
		inputs: [
			[
				[2, 0.5],
				[4, 1]
			],
			[
				[4, 1],
				[-8, -2]
			],
			[
				[4, 1],
				[-1, 4]
			],
			[
				[0, 0],
				[4, 1]
			],
			[
				[4, 1],
				[0, 0]
			],
			[
				[0, 0],
				[0, 0]
			],
			[[3], [-2]]
		],
		expected: cosine,
		tolerance: 1e-9
	}),
	compare('cosineSimilarity', {
		title: 'right for any two vectors, long or short',
		inputs: ({ random }) =>
			many(15, (): [number[], number[]] => {
				const n = random.integer(2, 8);
				const factor = random.pick([0.01, 1, 1000]);
				return [vector(random, n), vector(random, n).map((x) => x * factor)];
			}),
		expected: cosine,
		tolerance: 1e-9
	}),
	check('the genres of three films', async ({ learner, load, expect }) => {
		const films = await load('movies');
		const genres = [...new Set(films.flatMap((film) => film.genres.split('|')))];
		const vectorOf = (title: string) => {
			const own = films.find((film) => film.title === title)?.genres.split('|') ?? [];
			return genres.map((genre) => Number(own.includes(genre)));
		};
		for (const [title, similarity] of [
			['Toy Story 2', 1],
			['Shrek', 5 / Math.sqrt(30)],
			['Pulp Fiction', cosine(vectorOf('Toy Story'), vectorOf('Pulp Fiction'))]
		] as const) {
			expect(await learner.cosineSimilarity(vectorOf('Toy Story'), vectorOf(title))).toBeCloseTo(similarity, {
				tolerance: 1e-9,
				what: `the similarity of Toy Story and ${title}`
			});
		}
	})
]);
