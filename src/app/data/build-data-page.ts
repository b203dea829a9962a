import { statSync } from 'node:fs';
import type { Course } from '#curriculum/course.ts';
import type { TableDescription } from '#datasets/description.ts';
import type { Cell } from '#datasets/parse.ts';
import { ColumnProfiler } from '#datasets/own/column-profiler.ts';
import type { SplitRule } from '#protocol/data-set.ts';
import type { OwnColumn } from '#protocol/own-file.ts';
import { highlight } from '#prose/highlight.ts';
import { describeColumn, type ColumnPicture } from './describe-column.ts';
import type { ColumnRow, DataSetEntry, DataSetPageData } from './data-page.ts';
import { describedSets, isTable, type DescribedSet } from './descriptions.ts';
import { readTable } from './read-rows.ts';
import { numberText, sizeText } from '#words/numbers.ts';
import * as words from '#words/data.ts';
import { showValue } from './show-value.ts';

const shownRows = 5;

export function listDataSets(): DataSetEntry[] {
	return describedSets.map(toEntry);
}

function toEntry({ name, title, summary, about, set }: DescribedSet): DataSetEntry {
	const extent = isTable(set)
		? words.rowsOf(numberText(set.rows), Object.keys(set.columns).length)
		: words.imagesOf(numberText(set.rows), set.width, set.height);
	const size = sizeText(statSync(`datasets/${set.file}`).size);
	return { name, title, summary, extent, licence: about.licence, size };
}

/** @returns undefined when there is no such data set */
export async function buildDataPage(course: Course, name: string): Promise<DataSetPageData | undefined> {
	const described = describedSets.find((one) => one.name === name);
	if (!described) return undefined;
	const { about, set, siblings } = described;
	const lessons = course.lessons.filter(({ datasets }) => datasets.includes(name));
	const { source, citation, terms = '', notes = '' } = about;
	return {
		...toEntry(described),
		...{ source, citation, terms, notes, siblings },
		codeHtml: await highlight(exampleOf(described), 'typescript'),
		split: set.split ? describeSplit(set.split) : '',
		lessons: lessons.map(({ slug, label, title }) => ({ slug, label, title })),
		...(isTable(set)
			? describeTable(name, set)
			: { columns: [], firstRows: [], images: { width: set.width, height: set.height, names: set.names } })
	};
}

function exampleOf({ name, set }: DescribedSet): string {
	const rows = `import { load } from 'stagecoach/data';\n\nconst rows = await load('${name}');\n`;
	if (!isTable(set))
		return `${rows}const { x, y } = await load('${name}', { as: 'tensors', part: 'train' });`;
	const frame = `const frame = await load('${name}', { as: 'frame' });`;
	const train = set.split ? `\nconst train = await load('${name}', { part: 'train' });` : '';
	return `${rows}${frame}${train}`;
}

function describeSplit(rule: SplitRule): string {
	if ('trainRows' in rule) return words.firstTrain(numberText(rule.trainRows));
	const column = 'by' in rule ? rule.by : undefined;
	return words.shareTests(Math.round(100 * rule.testSize), column, rule.testSize, rule.seed);
}

function describeTable(name: string, { columns, target }: TableDescription) {
	const rows = readTable(name);
	return {
		columns: Object.entries(columns).map(([key, { type, unit = '', meaning, nulls }]): ColumnRow => ({
			...pictureColumn({ name: key, type }, rows),
			...{ name: key, type, unit, meaning, nulls, isTarget: key === target }
		})),
		firstRows: rows
			.slice(0, shownRows)
			.map((row) => Object.keys(columns).map((key) => showValue(row[key] ?? null)))
	};
}

function pictureColumn(column: OwnColumn, rows: readonly Record<string, Cell>[]): ColumnPicture {
	const profiler = new ColumnProfiler(column);
	for (const row of rows) profiler.add(row[column.name] ?? null);
	return describeColumn(profiler.finish(), rows.length);
}
