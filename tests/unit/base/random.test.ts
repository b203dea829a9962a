import { expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import imbalance from '../../reference/imbalance.json' with { type: 'json' };
import reference from '../../reference/random.json' with { type: 'json' };

for (const expected of reference) {
	test(`seed ${expected.seed} gives the numbers of NumPy's RandomState, draw by draw`, () => {
		const random = new RandomState(expected.seed);
		expect(expected.random.map(() => random.random())).toEqual(expected.random);
		expect(random.permutation(20)).toEqual(expected.permutation);
		expected.normal.forEach((value) => expect(random.normal(30, 15)).toBeCloseTo(value, 10));
		expected.uniform.forEach((value) => expect(random.uniform(-2, 3)).toBeCloseTo(value, 14));
		expect([1, 6, 9, 255, 256, 1_000_000].map((most) => random.integer(most))).toEqual(expected.integers);
		expect(random.shuffled(['a', 'b', 'c', 'd', 'e'])).toEqual(expected.shuffled);
		expect(random.sample(10, 4)).toEqual(expected.sample);
		expect(random.random()).toBe(expected.last);
	});
}

const { labels } = imbalance;
const classes = [...new Set(labels)].sort();
const placesOf = (label: number) => labels.flatMap((one, at) => (one === label ? [at] : []));
const sizes = classes.map((label) => placesOf(label).length);

test.each(Object.entries(imbalance.under))(
	'seed %s thins out large classes as imbalanced-learn does',
	(seed, expected) => {
		const random = new RandomState(Number(seed));
		const taken = classes.flatMap((label) => {
			const places = placesOf(label);
			// The smallest class stays as it is, and nothing is drawn for it.
			const isSmallest = places.length === Math.min(...sizes);
			return isSmallest ? places : random.sample(places.length, Math.min(...sizes)).map((at) => places[at]!);
		});
		expect(taken).toEqual(expected);
	}
);

test.each(Object.entries(imbalance.over))(
	'seed %s repeats rows of small classes as imbalanced-learn does',
	(seed, expected) => {
		const random = new RandomState(Number(seed));
		const repeated = classes.flatMap((label) => {
			const places = placesOf(label);
			const missing = Math.max(...sizes) - places.length;
			return Array.from({ length: missing }, () => places[random.integer(places.length - 1)]!);
		});
		expect([...labels.keys(), ...repeated]).toEqual(expected);
	}
);

test('two generators do not disturb each other', () => {
	const [a, b, alone] = [new RandomState(1), new RandomState(2), new RandomState(1)];
	const mixed = Array.from({ length: 5 }, () => [a.random(), b.random()][0]);
	expect(mixed).toEqual(Array.from({ length: 5 }, () => alone.random()));
});

test('the largest bound gives numbers above 2³¹', () => {
	const random = new RandomState(5);
	const drawn = Array.from({ length: 50 }, () => random.integer(0xffffffff));
	expect(Math.max(...drawn)).toBeGreaterThan(2 ** 31);
	expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
});

test('shuffling leaves the list as it is', () => {
	const list = [1, 2, 3, 4, 5, 6];
	expect(new RandomState(3).shuffled(list)).not.toEqual(list);
	expect(list).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([-1, 1.5, NaN, 2 ** 32])('the seed %s is refused', (seed) => {
	expect(() => new RandomState(seed)).toThrow(RangeError);
});
