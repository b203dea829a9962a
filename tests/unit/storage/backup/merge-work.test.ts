import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#storage/database.ts';
import { makeWork, type Work } from '#storage/backup/contents.ts';
import { mergeWork } from '#storage/backup/merge-work.ts';
import { changesAnything } from '#storage/backup/report.ts';

const draft = (source: string, savedAt: number, cell = 'mean', lesson = 'statistics'): Draft => ({
	...{ lesson, cell, source, savedAt }
});

const makeRun = (source: string, at: number) => ({
	...({ lesson: 'statistics', task: 'mean', at, source, outcome: 'failed', summary: 'No.' } as const),
	...{ passed: 0, total: 1 }
});

function makeNotebook(title: string, text: string, updatedAt: number, deletedAt?: number): Partial<Work> {
	const lesson = 'notebook:abc';
	return {
		notebooks: [
			{
				...{ id: 'abc', title, origin: 'own', createdAt: 1, updatedAt },
				...(deletedAt !== undefined && { deletedAt })
			}
		],
		layouts: [
			{
				...{ lesson, placed: [{ id: 'cell-1', kind: 'code', after: '' }], removed: [] },
				...{ revision: 3, savedAt: 1 }
			}
		],
		drafts: [draft(text, 1, 'cell-1', lesson)]
	};
}

const work = (some: Partial<Work>): Work => ({ ...makeWork(), ...some });

/** As the database takes what is put: by key. */
function apply(here: Work, put: Work): Work {
	const join = <Item>(before: Item[], after: Item[], key: (item: Item) => string) => [
		...new Map([...before, ...after].map((item) => [key(item), item])).values()
	];
	return {
		drafts: join(here.drafts, put.drafts, ({ lesson, cell }) => `${lesson} ${cell}`),
		progress: join(here.progress, put.progress, ({ lesson, task }) => `${lesson} ${task}`),
		layouts: join(here.layouts, put.layouts, ({ lesson }) => lesson),
		notebooks: join(here.notebooks, put.notebooks, ({ id }) => id),
		widgets: join(here.widgets, put.widgets, ({ lesson, cell }) => `${lesson} ${cell}`),
		attempts: join(here.attempts, put.attempts, ({ lesson, task, at }) => `${lesson} ${task} ${at}`),
		days: join(here.days, put.days, ({ day }) => day)
	};
}

const restore = (here: Partial<Work>, backup: Partial<Work>) => {
	const { put, report } = mergeWork(work(here), work(backup));
	return { after: apply(work(here), put), put, report };
};

describe('a text of a lesson', () => {
	it('that is newer in the backup takes the place, and the one that was here is kept', () => {
		const { after, report } = restore({ drafts: [draft('mine', 1)] }, { drafts: [draft('theirs', 2)] });
		expect(after.drafts).toEqual([draft('theirs', 2)]);
		expect(after.attempts).toMatchObject([{ task: 'mean', at: 1, source: 'mine', outcome: 'not-attempted' }]);
		expect(report.texts).toMatchObject({ newer: 1, kept: 1 });
	});

	it('that is newer here stays, and the one of the backup is kept', () => {
		const { after, report } = restore({ drafts: [draft('mine', 3)] }, { drafts: [draft('theirs', 2)] });
		expect(after.drafts).toEqual([draft('mine', 3)]);
		expect(after.attempts).toMatchObject([{ at: 2, source: 'theirs' }]);
		expect(report.texts).toMatchObject({ stay: 1, kept: 1 });
	});

	it('that was graded once need not be kept again', () => {
		const { after } = restore(
			{ drafts: [draft('mine', 3)] },
			{ drafts: [draft('theirs', 2)], attempts: [makeRun('theirs', 1)] }
		);
		expect(after.attempts).toEqual([makeRun('theirs', 1)]);
	});
});

it('two runs of one moment are both kept', () => {
	const { after } = restore({ attempts: [makeRun('mine', 5)] }, { attempts: [makeRun('theirs', 5)] });
	expect(after.attempts).toEqual([makeRun('mine', 5), makeRun('theirs', 6)]);
});

it('of progress the most that was achieved counts', () => {
	const task = { lesson: 'statistics', task: 'mean', solutionShown: false };
	const { after } = restore(
		{
			progress: [
				{ ...task, attempts: 4, hintsShown: 0, passedAt: 9, lastOutcome: 'passed', passedAlone: true }
			]
		},
		{
			progress: [
				{ ...task, attempts: 2, hintsShown: 3, passedAt: 5, solutionShown: true, passedAlone: false }
			]
		}
	);
	expect(after.progress).toEqual([
		{
			...task,
			attempts: 4,
			hintsShown: 3,
			passedAt: 5,
			solutionShown: true,
			lastOutcome: 'passed',
			passedAlone: false
		}
	]);
});

it('a day counts what was done on it on either side', () => {
	const day = '2026-11-26';
	const last = (at: number) => ({ lesson: 'statistics', cell: 'mean', at });
	const { after } = restore(
		{ days: [{ day, runs: 3, passed: 0, last: last(5) }] },
		{ days: [{ day, runs: 2, passed: 1, last: last(8) }] }
	);
	expect(after.days).toEqual([{ day, runs: 3, passed: 1, last: last(8) }]);
});

describe('a notebook', () => {
	it('that both sides have changed is there twice: the newer under its name, the older beside it', () => {
		const { after, report } = restore(makeNotebook('Mine', 'old', 100), makeNotebook('Mine', 'new', 200));
		expect(after.notebooks.map(({ title }) => title)).toEqual(['Mine', 'Mine (as of 1 January 1970)']);
		const [first, second] = after.notebooks;
		const textOf = (id: string) => after.drafts.find(({ lesson }) => lesson === `notebook:${id}`)?.source;
		expect([textOf(first!.id), textOf(second!.id)]).toEqual(['new', 'old']);
		expect(report.notebooks).toMatchObject({ newer: 1, kept: 1 });
	});

	it('that is newer here stays, and the older one comes beside it', () => {
		const { after } = restore(makeNotebook('Mine', 'new', 200), makeNotebook('Mine', 'old', 100));
		expect(after.drafts.map(({ source }) => source).sort()).toEqual(['new', 'old']);
		expect(after.notebooks).toHaveLength(2);
	});

	it('that was deleted here comes back, and one that is alive here is never deleted', () => {
		const back = restore(makeNotebook('Mine', 'same', 100, 300), makeNotebook('Mine', 'same', 100));
		expect(back.after.notebooks.map(({ deletedAt }) => deletedAt)).toEqual([undefined]);
		for (const text of ['same', 'other']) {
			const stays = restore(makeNotebook('Mine', 'same', 100), makeNotebook('Mine', text, 200, 300));
			expect(stays.after.notebooks.map(({ deletedAt }) => deletedAt)).toEqual([undefined]);
			expect(stays.after.drafts.map(({ source }) => source)).toEqual(['same']);
		}
	});

	it('whose record is damaged gets one, so that its texts are found', () => {
		const { drafts = [] } = makeNotebook('Mine', 'lost and found', 5);
		const { after } = restore({}, { drafts });
		expect(after.notebooks).toMatchObject([{ id: 'abc', title: 'Untitled notebook', origin: 'stranger' }]);
		expect(after.layouts).toMatchObject([{ lesson: 'notebook:abc', placed: [{ id: 'cell-1' }] }]);
	});
});

describe('whatever is here and in the backup', () => {
	const time = fc.integer({ min: 0, max: 4 });
	const source = fc.constantFrom('', 'a', 'b', 'c');
	const cell = fc.constantFrom('cell-1', 'cell-2');
	const lesson = fc.constantFrom('statistics', 'notebook:abc', 'notebook:xyz');
	const count = fc.integer({ min: 0, max: 2 });
	const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
	const anyWork: fc.Arbitrary<Work> = fc.record({
		drafts: some(fc.record({ lesson, cell, source, savedAt: time })),
		progress: some(
			fc.record({
				...{ lesson: fc.constant('statistics'), task: cell, attempts: count, hintsShown: count },
				...{ solutionShown: fc.boolean(), passedAt: time, passedAlone: fc.boolean() }
			})
		),
		layouts: some(
			fc.record({
				lesson,
				placed: fc.uniqueArray(
					fc.record({
						id: cell,
						kind: fc.constantFrom('code', 'text'),
						after: fc.constantFrom('', 'cell-1')
					}),
					{ selector: ({ id }) => id }
				),
				removed: fc.constant([]),
				revision: count,
				savedAt: time
			})
		),
		notebooks: some(
			fc.record(
				{
					...{ id: fc.constantFrom('abc', 'xyz'), title: fc.constantFrom('One', 'Two') },
					...{ origin: fc.constant('own'), createdAt: time, updatedAt: time, deletedAt: time }
				},
				{ requiredKeys: ['id', 'title', 'origin', 'createdAt', 'updatedAt'] }
			)
		),
		widgets: some(fc.record({ lesson, cell, values: fc.constant({ 'slider 1': 2 }), savedAt: time })),
		attempts: some(
			fc.record({
				...{ lesson: fc.constant('statistics'), task: cell, at: time, source },
				...{ outcome: fc.constantFrom('passed', 'failed', 'not-attempted'), summary: fc.constant('') },
				...{ passed: count, total: count }
			})
		),
		days: some(fc.record({ day: fc.constantFrom('2026-11-25', '2026-11-26'), runs: count, passed: count }))
	}) as fc.Arbitrary<Work>;
	/** A database has each key once. */
	const stored = anyWork.map((here) => apply(makeWork(), here));

	it('to restore it again changes nothing', () => {
		fc.assert(
			fc.property(stored, stored, (here, backup) => {
				const { put } = mergeWork(here, backup);
				const again = mergeWork(apply(here, put), backup);
				expect(again.put).toEqual(makeWork());
				expect(changesAnything(again.report)).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it('no text of a lesson is lost, and none of a notebook that is alive', () => {
		fc.assert(
			fc.property(stored, stored, (here, backup) => {
				const after = apply(here, mergeWork(here, backup).put);
				const textsOf = (all: Work, of: (lesson: string) => boolean) =>
					[...all.drafts, ...all.attempts].filter(({ lesson }) => of(lesson)).map(({ source }) => source);
				const isLesson = (lesson: string) => !lesson.startsWith('notebook:');
				const kept = new Set(textsOf(after, isLesson));
				const before = [...textsOf(here, isLesson), ...textsOf(backup, isLesson)];
				expect(before.filter((text) => text !== '' && !kept.has(text))).toEqual([]);
				const all = new Set(textsOf(after, () => true));
				for (const side of [here, backup]) {
					const alive = new Set(
						side.notebooks.flatMap(({ id, deletedAt }) => (deletedAt === undefined ? `notebook:${id}` : []))
					);
					const placed = new Set(
						side.layouts.flatMap((layout) => layout.placed.map(({ id }) => `${layout.lesson} ${id}`))
					);
					const texts = side.drafts.filter(
						(one) => alive.has(one.lesson) && placed.has(`${one.lesson} ${one.cell}`) && one.source !== ''
					);
					expect(texts.filter((one) => !all.has(one.source))).toEqual([]);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
