import { grade, many } from 'stagecoach/grading';

interface Learner {
	rosenbrockGradient(x: number, y: number): number[];
	rosenbrockPath(start: number[], learningRate: number, steps: number): number[][];
}

type Place = [x: number, y: number];
type PathArguments = [start: number[], learningRate: number, steps: number];

const gradient = (x: number, y: number): Place => [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)];

const wrongGradients = [
	{
		answer: (x: number, y: number) => [-2 * (1 - x) + 200 * (y - x ** 2), gradient(x, y)[1]],
		says: 'By x the inside of the second square, y − x², changes by −2x. That inner derivative is missing.'
	},
	{
		answer: (x: number, y: number) => [-2 * (1 - x) + 400 * x * (y - x ** 2), gradient(x, y)[1]],
		says: 'y − x² falls when x grows: its derivative by x is −2x, with a minus.'
	},
	{
		answer: (x: number, y: number) => [2 * (1 - x) - 400 * x * (y - x ** 2), gradient(x, y)[1]],
		says: 'The inside of the first square, 1 − x, falls when x grows: its derivative is −1, so the first part is −2 (1 − x).'
	},
	{
		answer: (x: number, y: number) => [-2 * (1 - x) - 4 * x * (y - x ** 2), 2 * (y - x ** 2)],
		says: 'The factor 100 of the second square is missing.'
	},
	{
		answer: (x: number, y: number) => gradient(x, y).reverse(),
		says: 'Both numbers are right, in the other order: first by x, then by y.'
	},
	{
		answer: (x: number, y: number) => gradient(x, y).map((slope) => -slope),
		says: 'Both numbers have the opposite sign. The gradient points uphill; the minus belongs to the walk.'
	}
];

type Step = (place: Place, learningRate: number) => Place;

const step: Step = ([x, y], learningRate) => {
	const [byX, byY] = gradient(x, y);
	return [x - learningRate * byX, y - learningRate * byY];
};

const pathWith =
	(take: Step, stepsMore = 0) =>
	(...[start, learningRate, steps]: PathArguments): number[][] => {
		const path: Place[] = [[start[0]!, start[1]!]];
		for (let i = 0; i < steps + stepsMore; i++) path.push(take(path.at(-1)!, learningRate));
		return path;
	};

const walk = pathWith(step);

const alreadyMoved =
	'In each step the second number uses a gradient at a place that has already moved. Take both slopes at the old place, then move both.';

const wrongPaths = [
	{
		answer: pathWith((place, learningRate) => step(place, -learningRate)),
		says: 'You walk uphill: the gradient points up. Subtract learningRate · gradient.'
	},
	{
		answer: pathWith(([x, y], learningRate) => {
			const [moved] = step([x, y], learningRate);
			return [moved, step([moved, y], learningRate)[1]];
		}),
		says: alreadyMoved
	},
	{
		answer: pathWith(([x, y], learningRate) => {
			const [, moved] = step([x, y], learningRate);
			return [step([x, moved], learningRate)[0], moved];
		}),
		says: alreadyMoved
	},
	{
		answer: (...args: PathArguments) => walk(...args).slice(1),
		says: 'The start is missing: the path holds steps + 1 places.'
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
		answer: (...args: PathArguments) => walk(...args).slice(-1),
		says: 'You returned the last place only. Return the whole path, from the start on.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('rosenbrockGradient', {
		title: 'the gradient of the example, on the floor of the valley and at (0, 0)',
		inputs: [
			[-1, 2],
			[0.5, 0.25],
			[0, 0]
		],
		expected: gradient,
		mistakes: wrongGradients
	}),
	compare('rosenbrockGradient', {
		title: 'the gradient at any place',
		inputs: ({ random }) =>
			many(20, (): Place => [random.normal({ mean: 0, sd: 1.5 }), random.normal({ mean: 1, sd: 1.5 })]),
		expected: gradient,
		mistakes: wrongGradients
	}),
	compare('rosenbrockPath', {
		title: 'the path of the example, of no step, and of thirty',
		inputs: [
			[[-1, 2], 0.001, 1],
			[[0.5, 0.5], 0.001, 0],
			[[-1, 2], 0.001, 30]
		],
		expected: walk,
		mistakes: wrongPaths
	}),
	compare('rosenbrockPath', {
		title: 'the path from any start',
		inputs: ({ random }) =>
			many(10, (): PathArguments => [
				[3 * random.next() - 1.5, 2 * random.next()],
				0.0002 + 0.0006 * random.next(),
				random.integer(2, 25)
			]),
		expected: walk,
		mistakes: wrongPaths
	}),
	check('at the lowest place nothing moves', async ({ learner, expect }) => {
		expect(await learner.rosenbrockGradient(1, 1)).toEqual([0, 0], { what: 'the gradient at (1, 1)' });
		const path = await learner.rosenbrockPath([1, 1], 0.001, 2);
		expect(path).toEqual(
			many(3, () => [1, 1]),
			{ what: 'the path from (1, 1)' }
		);
	})
]);
