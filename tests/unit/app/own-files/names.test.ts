import { expect, test } from 'vitest';
import { findNameProblem, suggestName } from '#app/own-files/names.ts';

test.each([
	['sales.csv', 'sales'],
	['Sales 2024 (été).csv', 'sales2024Ete'],
	['KPI_report-final.tar.gz', 'kpiReportFinal'],
	['2024.tsv', 'data2024'],
	['данные.csv', 'data'],
	['class.json', 'class2'],
	['titanic.csv', 'titanic2'],
	['.csv', 'data']
])('a file called %s is suggested as %s', (fileName, name) => {
	expect(suggestName(fileName, [])).toBe(name);
});

test('a suggestion is never a name that is taken, and never too long', () => {
	expect(suggestName('sales.csv', ['sales', 'sales2'])).toBe('sales3');
	expect(findNameProblem(suggestName(`${'x'.repeat(300)}.csv`, []), [])).toBe('');
});

test.each([
	['', 'Give it a name'],
	['2024', 'begins with a letter'],
	['my sales', 'letters, digits and _ only'],
	["x'); fetch('", 'letters, digits and _ only'],
	['x'.repeat(41), 'at most 40'],
	['await', 'a word of TypeScript'],
	['load', 'a word of TypeScript'],
	['iris', 'a data set of the course'],
	['mine', 'replace that file']
])('the name “%s” is refused in words', (name, words) => {
	expect(findNameProblem(name, ['mine'])).toContain(words);
});

test('the names of variables will do', () => {
	for (const name of ['sales', 'sales_2024', '_x', 'Sales'])
		expect(findNameProblem(name, ['other'])).toBe('');
});
