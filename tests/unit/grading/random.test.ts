import { expect, test } from 'vitest';
import { makeRandom } from '#grading/random.ts';
import { quantile } from '#ml/index.ts';
import reference from '../../reference/descriptive.json' with { type: 'json' };

test('normal numbers lie where SciPy says that they lie', () => {
	const drawn = makeRandom(2026).normals(200_000, { mean: 30, sd: 15 });
	for (const [share, z] of Object.entries(reference.normalQuantiles)) {
		expect(Math.abs((quantile(drawn, Number(share)) - 30) / 15 - z)).toBeLessThan(0.03);
	}
});

test('whole numbers reach both ends, each as often as the others', () => {
	const { integer } = makeRandom(7);
	const counts = Map.groupBy(
		Array.from({ length: 6000 }, () => integer(-1, 1)),
		(n) => n
	);
	expect([...counts.keys()].sort()).toEqual([-1, 0, 1]);
	for (const drawn of counts.values()) expect(Math.abs(drawn.length - 2000)).toBeLessThan(200);
});

test('the same seed gives the same, and a sample holds nothing twice', () => {
	const draw = (seed: number) => makeRandom(seed).sample(['a', 'b', 'c', 'd', 'e', 'f'], 4);
	expect(draw(1)).toEqual(draw(1));
	expect([1, 2, 3, 4].map(draw).map((some) => new Set(some).size)).toEqual([4, 4, 4, 4]);
	expect(new Set([1, 2, 3, 4].map((seed) => draw(seed).join(''))).size).toBeGreaterThan(1);
});
