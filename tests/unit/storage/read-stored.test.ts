import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWidgets } from '#storage/read-widgets.ts';
import { readDay, readDraft, readNotebookRecord, readProgress, toTitle } from '#storage/read-stored.ts';

describe('what lies in the database', () => {
	it('is read as it was written', () => {
		const draft = { lesson: 'statistics', cell: 'fares', source: '1', savedAt: 5 };
		const progress = { lesson: 'a', task: 'b', attempts: 2, hintsShown: 1, solutionShown: true, passedAt: 9 };
		const record = { id: 'x1', title: 'Fares', origin: 'own', createdAt: 1, updatedAt: 2, deletedAt: 3 };
		expect(readDraft(draft)).toEqual(draft);
		expect(readProgress(progress)).toEqual(progress);
		expect(readNotebookRecord(record)).toEqual(record);
		const values = {
			'slider k': 7,
			'text name': 'Ada',
			'checkbox log': true,
			'file table': { name: 'a.csv', size: 2, type: 'text/csv', bytes: Uint8Array.of(1, 2) },
			'drawing digit': [Float64Array.of(0, 0.5)],
			'api-console Try': { method: 'POST', path: '/predict', body: '{}' }
		};
		expect(readWidgets({ lesson: 'a', cell: 'b', values })?.values).toEqual(values);
	});

	it('a day is one of the calendar, with counts and a place or without', () => {
		const day = { day: '2028-02-29', runs: 3, passed: 1, last: { lesson: 'a', cell: 'b', at: 5 } };
		expect(readDay(day)).toEqual(day);
		expect(readDay({ day: '2026-11-26', runs: -2, last: { lesson: 7 } })).toEqual({
			...{ day: '2026-11-26', runs: 0, passed: 0 }
		});
		for (const name of ['2027-02-29', '2026-13-01', '2026-1-1', '<b>', 7, undefined])
			expect(readDay({ day: name, runs: 1 })).toBeUndefined();
	});

	it('is repaired where it is malformed', () => {
		expect(
			readProgress({ lesson: 'a', task: 'b', attempts: -1, hintsShown: 'two', passedAt: 'now' })
		).toEqual({
			...{ lesson: 'a', task: 'b', attempts: 0, hintsShown: 0, solutionShown: false }
		});
		const values = { k: 7, nan: NaN, list: [[1, 2]], file: { name: 'a.csv', bytes: 'text' }, act: {} };
		Object.assign(values, { away: { method: 'GET', path: 'http://example.com', body: '' } });
		expect(readWidgets({ lesson: 'a', cell: 'b', values })?.values).toEqual({ k: 7 });
		expect(readNotebookRecord({ id: 'x1', title: 7 })).toEqual({
			...{ id: 'x1', title: 'Untitled notebook', origin: 'stranger', createdAt: 0, updatedAt: 0 }
		});
	});

	it('is left out where nothing can be made of it', () => {
		expect(readDraft({ lesson: 'a', cell: 'b' })).toBeUndefined();
		expect(readWidgets({ lesson: 'a', cell: 'b', values: 5 })).toBeUndefined();
		expect(readProgress(null)).toBeUndefined();
		expect(readNotebookRecord({ id: '../x', title: 'y' })).toBeUndefined();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				readDraft(stored);
				readProgress(stored);
				readWidgets(stored);
				readWidgets({ lesson: 'a', cell: 'b', values: stored });
				readNotebookRecord(stored);
			})
		);
	});
});

it('a title is one line that is not empty', () => {
	expect(toTitle('  two\n lines ')).toBe('two lines');
	expect(toTitle(' ')).toBe('Untitled notebook');
	expect(toTitle('x'.repeat(500))).toHaveLength(120);
});
