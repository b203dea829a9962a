import { afterEach, describe, expect, test } from 'vitest';
import { setDisplayHost } from '#display/host.ts';
import { DecisionTreeClassifier, GridSearchCV, LogisticRegression, Pipeline } from '#ml/index.ts';
import type { Output } from '#protocol/output.ts';
import { checkOutput } from '#outputs/check-output.ts';
import reference from '../../../reference/validation.json' with { type: 'json' };

const { X, y } = reference;
type Of<Kind extends Output['kind']> = Extract<Output, { kind: Kind }>;

/** A run of a cell, in which Stop is pressed after so many looks. */
function beginRun(looks = Infinity) {
	const outputs: Output[] = [];
	let listening = 0;
	const softStop = {
		get asked() {
			return --looks < 0;
		},
		listen: () => (listening++, () => void listening--)
	};
	const target = {
		widgets: {},
		show: (output: Output) => void outputs.push(checkOutput(output)),
		softStop,
		onInvalidate: () => () => undefined
	};
	setDisplayHost({ target: () => target });
	const of = <Kind extends Output['kind']>(kind: Kind) =>
		outputs.filter((output): output is Of<Kind> => output.kind === kind);
	return { of, isHeard: () => listening > 0 };
}

afterEach(() => setDisplayHost({ target: () => undefined }));

const paramGrid = { C: [0.001, 0.1, 10], classWeight: [null, 'balanced', { 0: 2 }] };
const searchOf = (estimator = new LogisticRegression()) => new GridSearchCV({ estimator, paramGrid, cv: 3 });

describe('a search in a notebook', () => {
	test('shows how far it is, and in the end all candidates, best first', async () => {
		const run = beginRun();
		const search = await searchOf().fitAsync(X, y);
		expect(run.of('progress')[0]!.progress).toMatchObject({ state: 'running', done: 0, total: 9 });
		expect(run.of('progress').at(-1)!.progress).toMatchObject({
			label: 'GridSearchCV',
			state: 'done',
			done: 9
		});
		const { table, slot } = run.of('table').at(-1)!;
		expect(slot).toBe('search 1');
		expect(table.index).toEqual(['best', '2', '3', '4', '5', '6', '7', '8', '9']);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'C',
			'classWeight',
			'meanTestScore',
			'stdTestScore'
		]);
		const [Cs, weights, means] = table.columns.map(({ values }) => [...values]);
		expect(table.columns.map(({ type }) => type)).toEqual(['number', 'string', 'number', 'number']);
		expect(Cs![0]).toBe(search.bestParams_['C']);
		expect(new Set(weights)).toEqual(new Set(['null', 'balanced', '{ 0: 2 }']));
		expect(means).toEqual(search.cvResults_.meanTestScore.toSorted((a, b) => b - a));
		expect(run.isHeard()).toBe(false);
	});

	test('ends when Stop is pressed, with the best of what it has tried', async () => {
		const run = beginRun(13);
		const search = await searchOf().fitAsync(X, y);
		const tried = search.cvResults_.params.length;
		expect(tried).toBe(4);
		expect(search.predict(X)).toHaveLength(X.length);
		expect(run.of('progress').at(-1)!.progress).toMatchObject({ state: 'stopped', done: 4, total: 9 });
		expect(run.of('table').at(-1)!.table.rowCount).toBe(4);
	});

	test('says so when it is stopped before it has anything', async () => {
		const run = beginRun(1);
		await expect(searchOf().fitAsync(X, y)).rejects.toThrow(/stopped before its first candidate/);
		expect(run.of('table')).toEqual([]);
		expect(run.isHeard()).toBe(false);
	});

	test('that fails is shown as failed', async () => {
		const run = beginRun();
		await expect(searchOf().fitAsync(X, y.slice(1))).rejects.toThrow();
		expect(run.of('progress').at(-1)!.progress.state).toBe('failed');
		expect(run.isHeard()).toBe(false);
	});

	test('has a table of its own for each, and names estimators among the parameters', async () => {
		const run = beginRun();
		const estimator = new Pipeline({ steps: [['model', new LogisticRegression()]] });
		const grid = { model: [new LogisticRegression(), new DecisionTreeClassifier()] };
		for (let round = 0; round < 2; round++)
			await new GridSearchCV({ estimator, paramGrid: grid, cv: 2 }).fitAsync(X, y);
		expect(new Set(run.of('table').map(({ slot }) => slot))).toEqual(new Set(['search 1', 'search 2']));
		expect(new Set(run.of('table').at(-1)!.table.columns[0]!.values)).toEqual(
			new Set(['LogisticRegression', 'DecisionTreeClassifier'])
		);
	});
});
