import { expect, test } from 'vitest';
import { profileOwnFile } from '#datasets/own/profile.ts';
import { guess } from './own.ts';

const profile = (text: string, head = text) => profileOwnFile(new Blob([text]), guess(head).options);

test('each column is summed up by its type', async () => {
	const { rows, columns, firstRows } = await profile(
		'n,b,d,t\n1,true,2025-03-04,x\n2,false,2024-01-01,y\n,,,x\n4,true,2025-01-01,x\n'
	);
	expect(rows).toBe(4);
	expect(columns[0]).toEqual({
		...{ name: 'n', type: 'integer', nulls: 1, distinct: 3, distinctIsLeast: false },
		commonest: ['1', '2', '4'].map((value) => ({ value, count: 1 })),
		numbers: {
			...{ mean: 7 / 3, min: 1, quartiles: [1.5, 2, 3], max: 4, sampled: false },
			histogram: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
		}
	});
	expect(columns[1]!.commonest).toEqual([
		{ value: 'true', count: 2 },
		{ value: 'false', count: 1 }
	]);
	expect(columns[2]!.dates).toEqual({ first: '2024-01-01', last: '2025-03-04' });
	expect(columns[3]!.commonest[0]).toEqual({ value: 'x', count: 3 });
	expect(firstRows[2]).toEqual([null, null, null, 'x']);
});

test('a column whose type does not fit says which one would', async () => {
	const { columns, problemCount } = await profile('a,b\n1,1\n2.5,x\n3,2.5\n', 'a,b\n1,2\n');
	expect(columns.map(({ fits }) => fits)).toEqual(['number', 'string']);
	expect(problemCount).toBe(3);
});

test('very many values are sampled and counted up to a bound', async () => {
	const count = 200_000;
	const rows = Array.from({ length: count }, (_, n) => `${n},${n % 2 ? 'often' : `t${n}`}\n`);
	const { columns } = await profile(`n,t\n${rows.join('')}`, 'n,t\n1,a\n2,b\n');
	const { numbers, distinct, distinctIsLeast } = columns[0]!;
	expect([distinct, distinctIsLeast, numbers!.sampled]).toEqual([10_000, true, true]);
	expect([numbers!.mean, numbers!.min, numbers!.max]).toEqual([(count - 1) / 2, 0, count - 1]);
	for (const [at, quartile] of numbers!.quartiles.entries())
		expect(Math.abs(quartile / count - (at + 1) / 4)).toBeLessThan(0.01);
	for (const bin of numbers!.histogram) expect(Math.abs(bin - count / 12)).toBeLessThan(count / 120);
	expect(columns[1]!.commonest).toEqual([{ value: 'often', count: count / 2 }]);
});
