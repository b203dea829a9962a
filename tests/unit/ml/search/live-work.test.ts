import { afterEach, describe, expect, test } from 'vitest';
import { setDisplayHost } from '#display/host.ts';
import * as ml from '#ml/index.ts';
import type { Output } from '#protocol/output.ts';
import { checkOutput } from '#outputs/check-output.ts';
import reference from '../../../reference/validation.json' with { type: 'json' };

const { X, y } = reference;
const model = () => new ml.LogisticRegression();
type Of<Kind extends Output['kind']> = Extract<Output, { kind: Kind }>;

/** A run of a cell, in which Stop is pressed after so many looks. */
function beginRun(looks = Infinity) {
	const outputs: Output[] = [];
	const softStop = {
		get asked() {
			return --looks < 0;
		},
		listen: () => () => undefined
	};
	const show = (output: Output) => void outputs.push(checkOutput(output));
	const target = { widgets: {}, show, softStop, onInvalidate: () => () => undefined };
	setDisplayHost({ target: () => target });
	return <Kind extends Output['kind']>(kind: Kind) =>
		outputs.filter((output): output is Of<Kind> => output.kind === kind).at(-1)!;
}

afterEach(() => setDisplayHost({ target: () => undefined }));

const values = { paramName: 'C', paramRange: [0.01, 1, 100], cv: 3 };
const sizes = { trainSizes: [0.3, 0.6, 1], cv: 3 };
const mixed = { nPermutations: 5, cv: 3 };

const works = [
	{
		name: 'crossValidate',
		units: 3,
		columns: ['testScore', 'fitTime', 'scoreTime'],
		atOnce: () => ml.crossValidate(model(), X, y, { cv: 3 }).testScore,
		live: async (options: ml.AsyncOptions) =>
			(await ml.crossValidateAsync(model(), X, y, { cv: 3, ...options })).testScore,
		/** After two units. */
		part: (all: number[]) => all.slice(0, 2),
		fitsPerUnit: 1
	},
	{
		name: 'learningCurve',
		units: 3,
		columns: ['trainSize', 'meanTrainScore', 'meanTestScore', 'stdTestScore'],
		atOnce: () => ml.learningCurve(model(), X, y, sizes),
		live: (options: ml.AsyncOptions) => ml.learningCurveAsync(model(), X, y, { ...sizes, ...options }),
		part: ({ trainSizes, trainScores, testScores }: ml.LearningCurve) => ({
			trainSizes: trainSizes.slice(0, 2),
			trainScores: trainScores.slice(0, 2),
			testScores: testScores.slice(0, 2)
		}),
		fitsPerUnit: 3
	},
	{
		name: 'validationCurve',
		units: 3,
		columns: ['C', 'meanTrainScore', 'meanTestScore', 'stdTestScore'],
		atOnce: () => ml.validationCurve(model(), X, y, values),
		live: (options: ml.AsyncOptions) => ml.validationCurveAsync(model(), X, y, { ...values, ...options }),
		part: ({ trainScores, testScores }: ml.ValidationCurve) => ({
			trainScores: trainScores.slice(0, 2),
			testScores: testScores.slice(0, 2)
		}),
		fitsPerUnit: 3
	},
	{
		name: 'permutationTestScore',
		units: 6,
		columns: ['score', 'permutations', 'pvalue'],
		atOnce: () => ml.permutationTestScore(model(), X, y, mixed),
		live: (options: ml.AsyncOptions) => ml.permutationTestScoreAsync(model(), X, y, { ...mixed, ...options }),
		part: ({ score, permutationScores }: ml.PermutationTestScore) => {
			const [first = NaN] = permutationScores;
			return { score, permutationScores: [first], pvalue: (1 + Number(first >= score)) / 2 };
		},
		fitsPerUnit: 3
	}
] as const;

describe.each(works)('$name while the page goes on', ({ name, units, columns, fitsPerUnit, ...work }) => {
	const live = work.live as (options: ml.AsyncOptions) => Promise<unknown>;
	const part = work.part as (all: unknown) => unknown;

	test('gives what it gives at once, and shows it below the cell', async () => {
		const last = beginRun();
		expect(await live({})).toEqual(work.atOnce());
		expect(last('progress').progress).toMatchObject({
			label: name,
			state: 'done',
			done: units,
			total: units
		});
		expect(last('table').table.columns.map((column) => column.name)).toEqual(columns);
		const rowCount = name === 'permutationTestScore' ? 1 : units;
		expect(last('table').table.rowCount).toBe(rowCount);
	});

	test('ends with what is there when Stop is pressed', async () => {
		// Stop is seen after the last fit of the second unit.
		const last = beginRun(2 * fitsPerUnit - 1);
		expect(await live({})).toEqual(part(work.atOnce()));
		expect(last('progress').progress).toMatchObject({ state: 'stopped', done: 2, total: units });
	});

	test('ends when whoever listens says so, also where nobody looks', async () => {
		const heard: number[] = [];
		const onProgress = ({ done }: ml.WorkProgress) => heard.push(done) < 2;
		expect(await live({ onProgress })).toEqual(part(work.atOnce()));
		expect(heard).toEqual([1, 2]);
	});

	test('says so when it is stopped before it has anything', async () => {
		const last = beginRun(0);
		const first = fitsPerUnit > 1;
		if (first) await expect(live({})).rejects.toThrow(`${name}Async was stopped before its first score`);
		else await live({});
		expect(last('progress').progress.state).toBe(first ? 'failed' : 'stopped');
	});
});

test('the scores of cross-validation alone come in the same way', async () => {
	const options = { cv: 3, scoring: 'f1' } as const;
	expect(await ml.crossValScoreAsync(model(), X, y, options)).toEqual(
		ml.crossValScore(model(), X, y, options)
	);
});
