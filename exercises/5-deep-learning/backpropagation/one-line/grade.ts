import { grade, many, type Random } from 'stagecoach/grading';

interface LineNet {
	w1: number;
	b1: number;
	w2: number;
	b2: number;
}

interface Learner {
	lineGradient(x: number, y: number, net: LineNet): LineNet;
}

type Arguments = [x: number, y: number, net: LineNet];

/** What is known after the way forward. */
interface Forward {
	x: number;
	y: number;
	z1: number;
	a: number;
	w2: number;
	z2: number;
	p: number;
}

function forward(...[x, y, { w1, b1, w2, b2 }]: Arguments): Forward {
	const z1 = w1 * x + b1;
	const a = Math.max(0, z1);
	const z2 = w2 * a + b2;
	return { x, y, z1, a, w2, z2, p: 1 / (1 + Math.exp(-z2)) };
}

const errorOf = ({ p, y }: Forward) => p - y;
const gateOf = ({ z1 }: Forward) => Number(z1 > 0);

/** The way back, with another start, gate, lever or way past w2. */
const gradientWith =
	({
		error = errorOf,
		gate = gateOf,
		lever = ({ a }: Forward) => a,
		through = ({ w2 }: Forward) => w2
	}: Record<string, ((known: Forward) => number) | undefined> = {}) =>
	(...args: Arguments): LineNet => {
		const known = forward(...args);
		const back = error(known) * through(known) * gate(known);
		return { w1: back * known.x, b1: back, w2: error(known) * lever(known), b2: error(known) };
	};

const gradient = gradientWith();

const mistakes = [
	{
		answer: gradientWith({ gate: () => 1 }),
		says: 'The gate is missing: where z1 is not above 0, the ReLU lets no blame through to w1 and b1.'
	},
	{
		answer: gradientWith({ gate: ({ z2 }) => Number(z2 > 0) }),
		says: 'You took the gate from the wrong layer: the ReLU stands behind z1, not behind z2.'
	},
	{
		answer: gradientWith({ gate: ({ x }) => Number(x > 0) }),
		says: 'You took the gate from the wrong layer: the ReLU stands behind z1; x has none.'
	},
	{
		answer: gradientWith({ gate: (known) => Number(errorOf(known) * known.w2 > 0) }),
		says: 'You took the gate from what comes back. It depends on what went forward: is z1 above 0?'
	},
	{
		answer: gradientWith({ through: () => 1 }),
		says: 'On its way from z2 to a the blame is multiplied: times w2, by which a went into z2.'
	},
	{
		answer: gradientWith({ lever: ({ z1 }) => z1 }),
		says: 'For w2 you used z1. What w2 multiplies is a, the value after the ReLU.'
	},
	{
		answer: gradientWith({ error: (known) => errorOf(known) * known.p * (1 - known.p) }),
		says: 'That is the gradient of a squared error: it has the factor p (1 − p). With the log-loss it cancels, and p − y is left.'
	},
	{
		answer: gradientWith({ error: (known) => -errorOf(known) }),
		says: 'All four have the opposite sign: begin with p − y, not y − p.'
	},
	{
		answer: gradientWith({ gate: ({ z1 }) => Number(z1 >= 0) }),
		says: 'At z1 of exactly 0 the gate is closed: ask for z1 > 0.'
	}
];

const randomCase = (random: Random): Arguments => [
	random.normal({ mean: 0.5, sd: 1.5 }),
	random.integer(0, 1),
	{
		w1: random.normal({ mean: 0, sd: 1 }),
		b1: random.normal({ mean: 0.3, sd: 0.5 }),
		w2: random.normal({ mean: 0, sd: 1.5 }),
		b2: random.normal({ mean: 0, sd: 1 })
	}
];

export default grade<Learner>(({ compare }) => [
	compare('lineGradient', {
		title: 'the example, and one with the truth 0',
		inputs: [
			[2, 1, { w1: 0.5, b1: 0, w2: -1, b2: 1 }],
			[1, 0, { w1: 1, b1: 0.5, w2: 2, b2: -1 }],
			[-1, 1, { w1: -2, b1: 1, w2: 0.5, b2: -3 }]
		],
		expected: gradient,
		mistakes
	}),
	compare('lineGradient', {
		title: 'a closed gate, and one at exactly 0',
		inputs: [
			[2, 1, { w1: -1, b1: 0.5, w2: 3, b2: 1 }],
			[-3, 0, { w1: 1, b1: 1, w2: -2, b2: -1 }],
			[1, 1, { w1: 1, b1: -1, w2: 2, b2: 0.5 }]
		],
		expected: gradient,
		mistakes
	}),
	compare('lineGradient', {
		title: 'right for any example and any net',
		inputs: ({ random }) => many(20, () => randomCase(random)),
		expected: gradient,
		mistakes
	})
]);
