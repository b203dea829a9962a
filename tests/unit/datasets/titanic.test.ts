import { beforeAll, describe, expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { type Passenger, load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';

setDataHost(nodeDataHost);

describe('titanic', () => {
	let passengers: Passenger[];
	beforeAll(async () => {
		passengers = await load('titanic');
	});

	const survivors = (keep: (passenger: Passenger) => boolean) => {
		const kept = passengers.filter(keep);
		return [kept.filter(({ survived }) => survived === 1).length, kept.length];
	};

	test('500 of 1,309 survived', () => {
		expect(survivors(() => true)).toEqual([500, 1309]);
	});

	test.each([
		['female', 1, [139, 144]],
		['female', 2, [94, 106]],
		['female', 3, [106, 216]],
		['male', 1, [61, 179]],
		['male', 2, [25, 171]],
		['male', 3, [75, 493]]
	])('survival of %s passengers in class %s', (sex, pclass, expected) => {
		expect(survivors((passenger) => passenger.sex === sex && passenger.pclass === pclass)).toEqual(expected);
	});

	test.each([
		['C', [150, 270]],
		['Q', [44, 123]],
		['S', [304, 914]],
		[null, [2, 2]]
	])('survival of those who boarded at %s', (port, expected) => {
		expect(survivors(({ embarked }) => embarked === port)).toEqual(expected);
	});

	test('misses as many values as the source', () => {
		const nulls = Object.keys(passengers[0]!).map((column) => [
			column,
			passengers.filter((passenger) => passenger[column as keyof Passenger] === null).length
		]);
		expect(Object.fromEntries(nulls)).toEqual({
			...{ id: 0, survived: 0, pclass: 0, name: 0, sex: 0, sibsp: 0, parch: 0, ticket: 0 },
			...{ age: 263, fare: 1, cabin: 1014, embarked: 2, homeDest: 564 }
		});
	});

	test('ages and fares have the known centres', () => {
		const ages = passengers.flatMap(({ age }) => age ?? []).sort((a, b) => a - b);
		const fares = passengers.flatMap(({ fare }) => fare ?? []);
		expect(sum(ages) / ages.length).toBeCloseTo(29.8811, 4);
		expect(ages[522]).toBe(28);
		expect(sum(fares) / fares.length).toBeCloseTo(33.2955, 4);
	});

	test('is numbered from 1 and not sorted by class', () => {
		expect(passengers.map(({ id }) => id)).toEqual(passengers.map((_, i) => i + 1));
		expect(new Set(passengers.slice(0, 20).map(({ pclass }) => pclass)).size).toBe(3);
	});

	test('keeps tickets of digits as text', () => {
		expect(passengers[0]).toMatchObject({
			name: 'Fischer, Mr. Eberhard Thelander',
			ticket: '350036',
			fare: 7.7958
		});
	});

	test('boats and bodies lie apart, under the same numbers', async () => {
		const leakage = await load('titanic-leakage');
		expect(leakage.filter(({ boat }) => boat === null)).toHaveLength(823);
		expect(leakage.filter(({ body }) => body === null)).toHaveLength(1188);
		const died = leakage.filter(({ body }) => body !== null).map(({ id }) => passengers[id - 1]?.survived);
		expect(new Set(died)).toEqual(new Set([0]));
		expect(Object.keys(passengers[0] ?? {})).not.toContain('boat');
	});
});

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
