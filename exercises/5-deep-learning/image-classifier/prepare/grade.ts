import { type TensorValue, grade, many, tensor } from 'stagecoach/grading';

interface Picture {
	label: number;
	pixels: number[];
}

interface Learner {
	prepare(images: Picture[], side: number): { x: TensorValue; y: TensorValue };
}

type Prepare = Learner['prepare'];

const oneHot: (images: Picture[]) => TensorValue = (images) =>
	tensor(
		images.flatMap(({ label }) => many(10, (k) => Number(k === label))),
		[images.length, 10]
	);

const shapeOf = (images: Picture[], side: number) => [images.length, side, side, 1];

/** Pixels that went another way. */
const withPixels =
	(change: (pixel: number) => number, shape = shapeOf): Prepare =>
	(images, side) => ({
		x: tensor(
			images.flatMap(({ pixels }) => pixels.map(change)),
			shape(images, side)
		),
		y: oneHot(images)
	});

const toShare = (pixel: number) => pixel / 255;
const prepare = withPixels(toShare);

const withLabels =
	(change: (images: Picture[]) => TensorValue): Prepare =>
	(images, side) => ({ ...prepare(images, side), y: change(images) });

const turned: Prepare = (images, side) =>
	prepare(
		images.map(({ label, pixels }) => ({
			label,
			pixels: pixels.map((_, place) => pixels[(place % side) * side + Math.floor(place / side)]!)
		})),
		side
	);

const channelLast =
	'The shape of x needs a last axis of the channels: [n, side, side, 1], for one shade of grey.';

const mistakes = [
	{
		answer: withPixels((pixel) => pixel),
		says: 'The pixels still go from 0 to 255. A network starts with weights for inputs of about 1: divide by 255.'
	},
	{
		answer: withPixels((pixel) => pixel / 256),
		says: 'You divided by 256. The lightest pixel is 255, and it shall become 1: divide by 255.'
	},
	{
		answer: withPixels((pixel) => pixel / 255 / 255),
		says: 'The pixels were divided twice: the lightest is 0.0039 now, and it shall be 1. Divide by 255 once.'
	},
	{
		answer: withPixels((pixel) => 1 - pixel / 255),
		says: 'Your picture is its own negative. Black is 0 and white is 1: pixel / 255.'
	},
	{ answer: withPixels(toShare, (images, side) => [images.length, side, side]), says: channelLast },
	{
		answer: withPixels(toShare, (images, side) => [images.length, 1, side, side]),
		says: 'Your x is [n, 1, side, side], as PyTorch has it. In TensorFlow.js the channels come last: [n, side, side, 1].'
	},
	{
		answer: withPixels(toShare, (images, side) => [images.length, side * side]),
		says: 'You flattened the pictures. A convolution looks at neighbours, so it needs rows and columns: [n, side, side, 1].'
	},
	{
		answer: turned,
		says: 'Your pictures lie on their side: rows and columns are exchanged. The pixels come row by row.'
	},
	{
		answer: withLabels((images) => tensor(images.map(({ label }) => label))),
		says: 'Your y holds the labels themselves. Make them one-hot: for each image ten numbers, 1 at its label and 0 elsewhere.'
	},
	{
		answer: withLabels((images) => ({ ...oneHot(images), dtype: 'int32' })),
		says: 'Your y is right, but of dtype int32, as tf.oneHot gives it. Add .toFloat().'
	}
];

const example: Picture[] = [{ label: 3, pixels: [0, 255, 51, 102] }];

export default grade<Learner>(({ compare }) => [
	compare('prepare', {
		title: 'the example, and two pictures',
		inputs: [
			[example, 2],
			[[...example, { label: 0, pixels: [255, 0, 0, 204] }], 2]
		],
		expected: prepare,
		mistakes
	}),
	compare('prepare', {
		title: 'right for any pictures of any side',
		inputs: ({ random }) =>
			many(6, () => {
				const side = random.integer(2, 4);
				const picture = () => ({
					label: random.integer(0, 9),
					pixels: many(side * side, () => random.integer(0, 255))
				});
				return [many(random.integer(1, 5), picture), side];
			}),
		expected: prepare,
		mistakes
	}),
	compare('prepare', {
		title: 'three handwritten digits of 28 × 28 pixels',
		inputs: async ({ load, random }) => {
			const digits = random.sample(await load('mnist', { part: 'train' }), 3);
			return [[digits.map(({ label, pixels }) => ({ label, pixels: Array.from(pixels) })), 28]];
		},
		expected: prepare,
		mistakes
	})
]);
