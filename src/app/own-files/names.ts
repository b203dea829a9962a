/** What a file of the learner's own is called in code. */
import { dataSetNames } from '#datasets/names.ts';
import * as words from '#words/own-files.ts';

const longest = 40;
const pattern = /^[A-Za-z_]\w*$/;

/** No variable can have such a name; `load` is what reads the file. */
const reserved = new Set(
	`arguments async await break case catch class const continue debugger default delete do else enum eval export
	extends false finally for function if implements import in instanceof interface let load new null package private
	protected public return static super switch this throw true try typeof undefined var void while with yield`.split(
		/\s+/
	)
);

/**
 * A name from the file's: letters without accents, in camel case.
 * @param taken names of other files
 * @example
 * suggestName('Sales 2024 (été).csv', []) // 'sales2024Ete'
 */
export function suggestName(fileName: string, taken: readonly string[]): string {
	const words = fileName
		.replace(/(\.\w{1,6})+$/, '')
		.normalize('NFKD')
		.replaceAll(/\p{Mark}/gu, '')
		.split(/[^A-Za-z0-9]+/)
		.filter((word) => word !== '');
	const joined = words.map((word, at) => (at === 0 ? lower(word) : upper(word))).join('');
	const base = (/^[A-Za-z]/.test(joined) ? joined : `data${upper(joined)}`).slice(0, longest - 3);
	const names = [base, ...Array.from({ length: 98 }, (_, at) => `${base}${at + 2}`)];
	return names.find((name) => findNameProblem(name, taken) === '') ?? base;
}

/** Why a name does not do, in a sentence; empty when it does. */
export function findNameProblem(name: string, taken: readonly string[]): string {
	if (name === '') return words.noName;
	if (/^\d/.test(name)) return words.firstLetter;
	if (!pattern.test(name)) return words.letters;
	if (name.length > longest) return words.tooLong(longest);
	if (reserved.has(name)) return words.reserved(name);
	if (dataSetNames.some((known) => known === name)) return words.isDataSet(name);
	if (taken.includes(name)) return words.isTaken(name);
	return '';
}

/** An abbreviation is lowered whole: “KPI” becomes “kpi”. */
const lower = (word: string) =>
	word === word.toUpperCase() ? word.toLowerCase() : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;

const upper = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
