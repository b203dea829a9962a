import { describe, expect, it } from 'vitest';
import { readSurvivors, SurvivorsFileError, writeSurvivors } from '#cli/mutants/survivors.ts';

it('what is shown to an author can be read again', () => {
	const mutants = [
		{ source: '', line: 1, from: 'return { a: 1 }; // #', to: "return '\"';" },
		{ source: '', line: 9, from: '- b', to: 'c: d' }
	];
	const [entry] = readSurvivors(writeSurvivors(mutants));
	expect(entry!.changes).toEqual([`return { a: 1 }; // # → return '"';`, '- b → c: d']);
});

it('an empty file explains nothing', () => {
	expect(readSurvivors('')).toEqual([]);
});

describe('refused is', () => {
	it.each([
		['no YAML', 'why: "'],
		['something else than a list', 'why: because'],
		['an entry without a reason', '- changes: [a → b]'],
		['an empty reason', '- why: " "\n  changes: [a → b]'],
		['an entry without changes', '- why: because'],
		['changes that are no texts', '- why: because\n  changes: [1]']
	])('%s', (_, yaml) => {
		expect(() => readSurvivors(yaml)).toThrow(SurvivorsFileError);
	});
});
