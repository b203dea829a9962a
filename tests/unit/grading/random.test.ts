import { expect, it } from 'vitest';
import { makeRandom } from '#grading/random.ts';

const many = <Value>(make: () => Value) => Array.from({ length: 2000 }, make);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const list = [1, 2, 3, 4, 5, 6, 7];

it('whole numbers take all values of their range, both ends included', () => {
	const random = makeRandom(1);
	expect([...new Set(many(() => random.integer(-2, 2)))].toSorted((a, b) => a - b)).toEqual([
		-2, -1, 0, 1, 2
	]);
	expect(random.integer(3, 3)).toBe(3);
});

it('normal numbers have the mean and the spread that are asked for', () => {
	const random = makeRandom(2);
	const values = random.normals(4000, { mean: 10, sd: 3 });
	expect(mean(values)).toBeCloseTo(10, 0);
	expect(Math.sqrt(mean(values.map((value) => (value - 10) ** 2)))).toBeCloseTo(3, 0);
	const inside = (width: number) => mean(values.map((value) => Number(Math.abs(value - 10) < 3 * width)));
	expect(inside(1)).toBeCloseTo(0.683, 1);
	expect(inside(2)).toBeCloseTo(0.954, 1);
	const standard = many(() => random.normal());
	expect(Math.abs(mean(standard))).toBeLessThan(0.1);
	expect(mean(standard.map((value) => value ** 2))).toBeCloseTo(1, 0);
	expect(Math.max(...standard)).toBeGreaterThan(2.5);
	expect(Math.min(...standard)).toBeLessThan(-2.5);
});

it('picks come from the whole list', () => {
	const random = makeRandom(3);
	expect(new Set(many(() => random.pick(list)))).toEqual(new Set(list));
});

it('a shuffled list is another order of the same, and each item gets everywhere', () => {
	const random = makeRandom(4);
	const before = [...list];
	const shuffled = many(() => random.shuffle(list));
	expect(list).toEqual(before);
	for (const one of shuffled) expect(one.toSorted()).toEqual(list);
	for (const at of list.keys()) expect(new Set(shuffled.map((one) => one[at]))).toEqual(new Set(list));
	expect(shuffled.some((one) => one[0] === 1) && shuffled.some((one) => one.at(-1) === 7)).toBe(true);
});

it('a sample holds different items', () => {
	const random = makeRandom(5);
	const samples = many(() => random.sample(list, 3));
	for (const sample of samples) expect(new Set(sample).size).toBe(3);
	expect(new Set(samples.flat())).toEqual(new Set(list));
});

it('a seed may be any number', () => {
	expect(makeRandom(-1).next()).toBe(makeRandom(2 ** 32 - 1).next());
});
