import { grade, many } from 'stagecoach/grading';

interface Learner {
	descend(xs: number[], ys: number[], learningRate: number, steps: number): number[][];
}

type Arguments = [xs: number[], ys: number[], learningRate: number, steps: number];
type Place = [slope: number, intercept: number];
type Step = (place: Place, xs: number[], ys: number[], learningRate: number) => Place;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Both slopes of the mean squared error, at one place. */
function gradientAt([slope, intercept]: Place, xs: number[], ys: number[]): Place {
	const errors = xs.map((x, i) => slope * x + intercept - ys[i]!);
	return [(2 / xs.length) * sum(errors.map((error, i) => error * xs[i]!)), (2 / xs.length) * sum(errors)];
}

/** A step against the gradient, made longer or turned round by a factor. */
const stepWith =
	(factorOf: (n: number) => number): Step =>
	([slope, intercept], xs, ys, learningRate) => {
		const [bySlope, byIntercept] = gradientAt([slope, intercept], xs, ys);
		const rate = learningRate * factorOf(xs.length);
		return [slope - rate * bySlope, intercept - rate * byIntercept];
	};

const step = stepWith(() => 1);

const pathWith =
	(take: Step, stepsMore = 0) =>
	(...[xs, ys, learningRate, steps]: Arguments): number[][] => {
		const path: Place[] = [[0, 0]];
		for (let i = 0; i < steps + stepsMore; i++) path.push(take(path.at(-1)!, xs, ys, learningRate));
		return path;
	};

const walk = pathWith(step);

/** The reference; it refuses what the statement excludes, so that no such case is shown to a learner. */
const expected = (...args: Arguments): number[][] => {
	const [xs, ys, , steps] = args;
	if (xs.length === 0 || xs.length !== ys.length || steps < 0) throw new RangeError('One y per x is needed.');
	return walk(...args);
};

const alreadyMoved =
	'In each step the second number uses a gradient at a place that has already moved. Take both slopes at the old place, then move both.';

const mistakes = [
	{
		answer: pathWith(stepWith(() => -1)),
		says: 'You walk uphill: the gradient points up. Subtract learningRate · gradient.'
	},
	{
		answer: pathWith(stepWith((n) => n)),
		says: 'Your steps are too long: the slopes of all points are added up. The error is a mean: divide by n.'
	},
	{
		answer: pathWith(stepWith(() => 0.5)),
		says: 'Your steps are half as long as asked: the factor 2 of the squared error is missing.'
	},
	{
		answer: pathWith((place, ...rest) => {
			const moved: Place = [step(place, ...rest)[0], place[1]];
			return [moved[0], step(moved, ...rest)[1]];
		}),
		says: alreadyMoved
	},
	{
		answer: pathWith((place, ...rest) => {
			const moved: Place = [place[0], step(place, ...rest)[1]];
			return [step(moved, ...rest)[0], moved[1]];
		}),
		says: alreadyMoved
	},
	{
		answer: (...args: Arguments) => walk(...args).slice(1),
		says: 'The start is missing: the path begins with [0, 0] and holds steps + 1 places.'
	},
	{
		answer: (...args: Arguments) => walk(...args).slice(-1),
		says: 'You returned the last place only. Return the whole path, from [0, 0] on.'
	},
	{
		answer: (...args: Arguments) => walk(...args).at(-1) as never,
		says: 'You returned the last place only. Return the whole path, from [0, 0] on.'
	},
	{
		answer: pathWith(step, -1),
		says: 'You took one step too few. With `steps` steps the path holds steps + 1 places.'
	},
	{
		answer: pathWith(step, 1),
		says: 'You took one step too many. With `steps` steps the path holds steps + 1 places.'
	},
	{
		answer: (...args: Arguments) => walk(...args).map(() => walk(...args).at(-1)!),
		says: 'All places of your path are equal: the same list was pushed again and again, and changed later. Push a new pair each time.'
	},
	{
		answer: (...[xs, ys, learningRate, steps]: Arguments) => {
			const slopes = gradientAt([0, 0], xs, ys);
			return many(steps + 1, (i) => slopes.map((slope) => -i * learningRate * slope));
		},
		says: 'Every step uses the gradient at the start. Compute it again at each new place.'
	},
	{
		answer: (...args: Arguments) => walk(...args).map(([slope = 0, intercept = 0]) => [intercept, slope]),
		says: 'Your pairs are the other way round: first the slope, then the intercept.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('descend', {
		title: 'the example, and a longer walk',
		inputs: [
			[[1, 2, 3], [2, 4, 7], 0.1, 2],
			[[0.5, 1, 1.5, 2, 3], [9, 17, 26, 33, 50], 0.05, 20]
		],
		expected,
		mistakes
	}),
	compare('descend', {
		title: 'no step and one step',
		inputs: [
			[[1, 2, 3], [2, 4, 7], 0.1, 0],
			[[1, 2, 3], [2, 4, 7], 0.1, 1],
			[[2], [3], 0.05, 3]
		],
		expected,
		mistakes
	}),
	compare('descend', {
		title: 'right for any points, learning rate and number of steps',
		inputs: ({ random }) =>
			many(12, (): Arguments => {
				const n = random.integer(2, 12);
				return [
					random.normals(n, { mean: 1, sd: 1 }),
					random.normals(n, { mean: 4, sd: 3 }),
					0.02 + 0.08 * random.next(),
					random.integer(2, 30)
				];
			}),
		expected,
		mistakes
	}),
	check('500 steps end at the best line', async ({ learner, expect }) => {
		const path = await learner.descend([0.5, 1, 1.5, 2, 3], [9, 17, 26, 33, 50], 0.2, 500);
		expect(path.length === 501).toBeTrue('500 steps make a path of 501 places.');
		expect(path.at(-1)).toEqual([16.3513514, 0.8378378], { tolerance: 1e-6, what: 'the last place' });
	})
]);
