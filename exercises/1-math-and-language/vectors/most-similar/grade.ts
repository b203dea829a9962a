import { grade, many, type Random, wrong } from 'stagecoach/grading';

type Vector = readonly number[];
type Arguments = [target: Vector, others: readonly Vector[], count: number];
type Score = (target: Vector, other: Vector) => number;

interface Learner {
	mostSimilar(target: number[], others: number[][], count: number): number[];
}

const dot: Score = (a, b) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const norm = (a: Vector) => Math.sqrt(dot(a, a));
const cosine: Score = (a, b) => (norm(a) * norm(b) === 0 ? 0 : dot(a, b) / (norm(a) * norm(b)));

/** Rounding must not decide about equals. */
const rounded = (score: number) => Math.round(score * 1e9);

/** The places by a score, the highest first; equal ones in their order. */
const rankBy =
	(score: Score) =>
	(...[target, others]: Arguments) => {
		const scores = others.map((other) => rounded(score(target, other)));
		return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
	};

const rank = rankBy(cosine);
const mostSimilar = (...args: Arguments) => rank(...args).slice(0, args[2]);

const take =
	(order: (...args: Arguments) => number[]) =>
	(...args: Arguments) =>
		order(...args).slice(0, args[2]);

const hasZeros = (target: Vector, others: readonly Vector[]) =>
	[target, ...others].some((a) => norm(a) === 0);

const mistakes = [
	{
		answer: take(rankBy((a, b) => -cosine(a, b))),
		says: 'You returned the least similar ones. The highest similarity comes first: sort by `similarities[b] - similarities[a]`.'
	},
	{
		answer: take(rankBy(dot)),
		says: 'You ranked by the dot product, so long vectors win whatever their direction. Divide by the norms: use the cosine similarity.'
	},
	{
		answer: take(rankBy((a, b) => -norm(a.map((x, i) => x - (b[i] ?? 0))))),
		says: 'You ranked by the straight distance between the points. The task asks for the cosine similarity, which looks at the direction only.'
	},
	{
		answer: take(rankBy((a, b) => Math.abs(cosine(a, b)))),
		says: 'You dropped the sign, so opposite vectors count as similar. Their similarity is −1, the lowest there is.'
	},
	{
		answer: (...args: Arguments) => rank(...args).slice(1, args[2] + 1),
		says: 'You left out the nearest one. Whether it is the target itself is for the caller to know: return it like any other.'
	},
	{
		answer: (...args: Arguments) => mostSimilar(...args).map((place) => place + 1),
		says: 'Your places count from 1. Places in a list count from 0.'
	},
	{
		answer: (...args: Arguments) => mostSimilar(...args).map((place) => cosine(args[0], args[1][place]!)),
		says: 'You returned the similarities. Return the places in `others`: sort a list of places, not the similarities themselves.'
	},
	{
		answer: (...args: Arguments) => mostSimilar(...args).map((place) => args[1][place]!),
		says: 'You returned the vectors. Return their places in `others`.'
	},
	{
		answer: (...[target, others, count]: Arguments) => {
			const scores = others.map((other) => rounded(cosine(target, other)));
			return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || b - a).slice(0, count);
		},
		says: 'Of equally similar vectors the lower place comes first. `sort` keeps equals in their order; `reverse` turns them round.'
	},
	{
		answer: (...args: Arguments) =>
			hasZeros(args[0], args[1])
				? wrong((got) => Array.isArray(got) && got.every((place) => Number.isInteger(place)))
				: mostSimilar(...args),
		says: 'With a vector of zeros a similarity is 0 / 0, which is NaN, and sorting goes wrong. Its similarity is 0.'
	}
];

const someVectors = (random: Random): [number[], number[][], number] => {
	const n = random.integer(2, 5);
	return [random.normals(n), many(random.integer(1, 9), () => random.normals(n)), random.integer(1, 10)];
};

const onTheCircle = [
	[1, 0],
	[10, 11],
	[-2, -2],
	[0, 5],
	[0.25, 0.25],
	[3, 1],
	[-1, 4],
	[0, 0]
];

export default grade<Learner>(({ compare, check }) => [
	compare('mostSimilar', {
		title: 'the example: places 2, 0 and 3',
		inputs: [
			[
				[1, 1],
				[
					[0, 1],
					[-1, -1],
					[3, 3],
					[2, 0]
				],
				3
			]
		],
		expected: mostSimilar,
		mistakes
	}),
	compare('mostSimilar', {
		title: 'long and short vectors, opposite ones, equals, too few',
		inputs: [
			[[2, 1], onTheCircle.slice(0, 7), 7],
			[[2, 1], onTheCircle.slice(0, 7), 2],
			[[2, 1], onTheCircle.slice(0, 3), 9],
			[[2, 1], onTheCircle.slice(0, 3), 0],
			[[1, 2], [], 2],
			[
				[1, 0],
				[
					[0, 2],
					[2, 1],
					[0, 1],
					[4, 2],
					[0, -3]
				],
				4
			]
		],
		expected: mostSimilar
	}),
	compare('mostSimilar', {
		title: 'a vector of zeros stands between the similar and the opposite',
		inputs: [
			[[2, 1], onTheCircle, 8],
			[
				[1, 1],
				[
					[0, 0],
					[-1, -1],
					[1, 0],
					[0, 0],
					[-3, 1],
					[2, 2]
				],
				6
			],
			[[0, 0], onTheCircle.slice(0, 4), 3]
		],
		expected: mostSimilar
	}),
	compare('mostSimilar', {
		title: 'right for any vectors',
		inputs: ({ random }) => many(15, () => someVectors(random)),
		expected: mostSimilar
	}),
	check('Toy Story by genre: films with the same five', async ({ learner, load, expect }) => {
		const films = (await load('movies')).slice(0, 400);
		const genres = [...new Set(films.flatMap((film) => film.genres.split('|')))];
		const vectors = films.map((film) =>
			genres.map((genre) => Number(film.genres.split('|').includes(genre)))
		);
		const places = await learner.mostSimilar(vectors[0]!, vectors, 5);
		expect(places.map((place) => films[place]?.title)).toEqual(
			mostSimilar(vectors[0]!, vectors, 5).map((place) => films[place]!.title),
			{ what: 'the five films closest to Toy Story' }
		);
	})
]);
