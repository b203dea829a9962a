import { expect, test } from 'vitest';
import { ImportState } from '#app/own-files/import-state.svelte.ts';
import type { ReadingEvent, ReadingRequest } from '#app/own-files/reading-events.ts';
import type { FileProfile, ReadingOptions } from '#protocol/own-file.ts';

const options = { decimal: '.', columns: [{ name: 'price', type: 'string' }] } as unknown as ReadingOptions;
const why = { decimal: '“1,5” has a decimal comma.' };
const profile = { rows: 4 } as FileProfile;

/** Readings that say what the test tells them to. */
function begin(fixed: Partial<ReadingOptions> = {}) {
	const begun: { request: ReadingRequest; tell: (event: ReadingEvent) => void; isStopped: boolean }[] = [];
	const state = new ImportState(new File(['x'], 'sales.csv'), fixed, (request, tell) => {
		const reading = { request, tell, isStopped: false };
		begun.push(reading);
		return { stop: () => (reading.isStopped = true) };
	});
	return { state, begun };
}

test('the beginning is there at once, and rows are counted when all of them are read', () => {
	const { state, begun } = begin();
	begun[0]!.tell({ kind: 'beginning', options, why, profile });
	expect([state.options, state.why, state.profile, state.phase, state.rows]).toEqual([
		options,
		why,
		profile,
		'reading',
		undefined
	]);
	begun[0]!.tell({ kind: 'whole', profile: { ...profile, rows: 900 } });
	expect([state.phase, state.rows]).toEqual(['whole', 900]);
});

test('a choice ends the reading and begins another, in which columns are guessed anew', () => {
	const { state, begun } = begin();
	begun[0]!.tell({ kind: 'beginning', options, why, profile });
	state.setType('price', 'number');
	expect(begun[0]!.isStopped).toBe(true);
	expect(begun[1]!.request.fixed.columns).toEqual([{ name: 'price', type: 'number' }]);
	state.choose({ decimal: ',' });
	expect(begun[2]!.request.fixed).toEqual({ decimal: ',' });
});

test('Stop keeps what is known; a refusal says why', () => {
	const { state, begun } = begin();
	begun[0]!.tell({ kind: 'beginning', options, why, profile });
	state.stop();
	expect([begun[0]!.isStopped, state.phase, state.profile, state.rows]).toEqual([
		true,
		'stopped',
		profile,
		undefined
	]);
	state.choose({ quote: "'" });
	const problem = { kind: 'empty', what: 'Nothing.', next: 'Another.' } as const;
	begun[1]!.tell({ kind: 'refused', problem });
	expect([state.phase, state.refusal]).toEqual(['refused', problem]);
});

test('a file is read like the one that it replaces, and guessed anew where that cannot be', () => {
	const { state, begun } = begin({ format: 'csv' });
	expect(begun[0]!.request.fixed).toEqual({ format: 'csv' });
	begun[0]!.tell({ kind: 'refused', problem: { kind: 'not-a-table', what: 'No table.', next: 'Another.' } });
	expect([state.phase, state.refusal, begun[1]!.request.fixed]).toEqual(['reading', undefined, {}]);
});
