import { expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { type DataSetName, load } from '#datasets/learner.ts';
import { findDataSet } from '#datasets/registry.ts';
import { nodeDataHost } from '#datasets/node-host.ts';

setDataHost(nodeDataHost);

test('each load gives fresh rows', async () => {
	const first = await load('titanic');
	Object.assign(first[0] ?? {}, { age: 999 });
	first.length = 1;
	const second = await load('titanic');
	expect(second).toHaveLength(1309);
	expect(second[0]?.age).toBe(18);
});

test('an unknown name lists the data sets', async () => {
	await expect(load('titanik' as DataSetName)).rejects.toThrow(
		/^There is no data set named 'titanik'\. The data sets are: .*mnist, .*titanic, titanic-leakage/
	);
	await expect(load('toString' as DataSetName)).rejects.toThrow("no data set named 'toString'");
});

test('a frame has the rows, with NaN for missing numbers and null for missing texts', async () => {
	const frame = await load('titanic', { as: 'frame' });
	const rows = await load('titanic');
	expect(frame.shape).toEqual([1309, 13]);
	expect(frame.columns).toEqual(Object.keys(rows[0] ?? {}));
	expect(frame['age'].values[3]).toBeNaN();
	expect(frame['cabin'].values[0]).toBeNull();
	expect(frame['name'].values).toEqual(rows.map(({ name }) => name));
	expect(frame.isNa().sum({ axis: 0 }).values).toEqual([0, 0, 0, 0, 0, 263, 0, 0, 0, 1, 1014, 2, 564]);
});

test('the tensor of a column keeps its fractions', async () => {
	const frame = await load('titanic', { as: 'frame' });
	expect(frame['fare'].dtype).toBe('float32');
	expect(frame['pclass'].dtype).toBe('int32');
	expect(frame['fare'].tensor.arraySync()[0]).toBeCloseTo(7.7958, 4);
});

test('the files come from the host, by name', async () => {
	const asked: string[] = [];
	setDataHost({
		...nodeDataHost,
		open: (name) => {
			asked.push(name);
			const { buffer: bytes } = new TextEncoder().encode('id,boat,body\n7,,12\n');
			return Promise.resolve({ set: findDataSet(name), bytes });
		}
	});
	expect(await load('titanic-leakage')).toEqual([{ id: 7, boat: null, body: 12 }]);
	expect(asked).toEqual(['titanic-leakage']);
	setDataHost(nodeDataHost);
});
