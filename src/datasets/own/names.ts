import type { FileProblem } from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import { lineProblem } from './problems.ts';

/**
 * A name for each column, each another one.
 *
 * @param given what the first line says; missing ones and empty ones become `column3`, and the second `x` is `x_2`
 * @param count of the columns
 */
export function nameColumns(given: readonly string[], count: number): string[] {
	const taken = new Set<string>();
	return Array.from({ length: count }, (_, at) => {
		const wanted = given[at]?.trim() || `column${at + 1}`;
		let name = wanted;
		for (let copy = 2; taken.has(name); copy++) name = `${wanted}_${copy}`;
		taken.add(name);
		return name;
	});
}

/**
 * What is wrong with a line of names.
 *
 * @param called what the columns are called now: one that has another name is no problem any more
 */
export function judgeNames(given: readonly string[], line: number, called: readonly string[]): FileProblem[] {
	const names = nameColumns(given, given.length);
	return names.flatMap((name, at) => {
		const wanted = given[at]!.trim();
		if (wanted === name || called[at] !== name) return [];
		const what = words.columnName(at + 1, wanted, name);
		return [{ ...lineProblem('column-name', line, what, words.nameColumns), column: name }];
	});
}
