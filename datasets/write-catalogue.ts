/**
 * Writes what follows from every dataset.yaml: src/datasets/catalogue.ts, src/datasets/row-types.ts and datasets/README.md.
 *
 *     node datasets/write-catalogue.ts
 *
 * tests/unit/datasets/catalogue.test.ts fails when a written file is out of date.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import type {
	ColumnDescription,
	DataSetDescription,
	ImagesDescription,
	TableDescription
} from '../src/datasets/description.ts';
import type { ColumnType } from '../src/protocol/data-set.ts';

const root = new URL('../', import.meta.url);

/** Every dataset.yaml, in the order of the folder names. */
export function readDescriptions(): DataSetDescription[] {
	const folders = readdirSync(new URL('datasets/', root), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== '__pycache__')
		.map((entry) => entry.name)
		.sort();
	return folders.map((folder) => {
		const text = readFileSync(new URL(`datasets/${folder}/dataset.yaml`, root), 'utf8');
		return parse(text) as DataSetDescription;
	});
}

/** The data sets of all folders by the name that `load` takes. */
export function dataSetsOf(
	descriptions: readonly DataSetDescription[]
): [string, TableDescription | ImagesDescription][] {
	return descriptions.flatMap(({ tables, images }) => Object.entries({ ...tables, ...images }));
}

const written = '// Written by datasets/write-catalogue.ts from the dataset.yaml files. Change those.';

/** The text of src/datasets/catalogue.ts: what is needed to read the files. */
export function catalogueText(descriptions: DataSetDescription[]): Promise<string> {
	const entries = Object.fromEntries(dataSetsOf(descriptions).map(entry));
	return formatCode(`${written}
import type { DataSet } from '#protocol/data-set.ts';
import type { DataSetName } from './names.ts';

export const catalogue: Readonly<Record<DataSetName, DataSet>> = ${JSON.stringify(entries)};`);
}

/** The text of src/datasets/row-types.ts: what a cell knows of the data sets. */
export function rowTypesText(descriptions: DataSetDescription[]): Promise<string> {
	const sets = dataSetsOf(descriptions);
	const namesOf = (kind: 'columns' | 'names') =>
		JSON.stringify(sets.filter(([, set]) => kind in set).map(([name]) => name));
	return formatCode(
		[
			written,
			`export const tableNames = ${namesOf('columns')} as const;`,
			`export const imageSetNames = ${namesOf('names')} as const;`,
			...sets.map(([, set]) => ('columns' in set ? rowInterface(set) : imageInterface(set))),
			`/** The type of one row, by the name of the data set. */
			export interface RowTypes { ${sets.map(([name, set]) => `'${name}': ${set.rowType};`).join('\n')} }`
		].join('\n\n')
	);
}

/** The text of datasets/README.md. */
export function readmeText(descriptions: DataSetDescription[]): string {
	const rows = descriptions.flatMap((description) =>
		dataSetsOf([description]).map(([name, set]) => {
			const bytes = statSync(new URL(`datasets/${set.file}`, root)).size;
			const columns = 'columns' in set ? Object.keys(set.columns).length : `${set.width} × ${set.height}`;
			return `| \`${name}\` | ${set.title ?? description.title} | ${set.rows} | ${columns} | ${bytes} | ${description.licence} |`;
		})
	);
	const terms = descriptions.flatMap(({ title, terms }) => (terms ? [`**${title}.** ${terms.trim()}`] : []));
	return `# Data sets

Written by \`node datasets/write-catalogue.ts\` from the \`dataset.yaml\` of each folder, which says more: source,
citation, and the type, unit and meaning of each column. A folder also keeps the script that made its files from a
Debian or npm package, byte for byte: \`/usr/bin/python3 datasets/<name>/convert.py --check\`.

| name | title | rows | columns or pixels | bytes | licence |
| --- | --- | ---: | ---: | ---: | --- |
${rows.join('\n')}

In a cell: \`import { load } from 'stagecoach/data'; const passengers = await load('titanic');\`. A missing value is an
empty field in the file and \`null\` in a row.

## Terms

${terms.join('\n\n')}
`;
}

async function formatCode(source: string): Promise<string> {
	const config = await resolveConfig(new URL('src/datasets/catalogue.ts', root));
	return format(source, { ...config, parser: 'typescript' });
}

function rowInterface({ file, rowType, columns }: TableDescription): string {
	const fields = Object.entries(columns).map(([name, column]) => {
		const unit = column.unit ? `, in ${column.unit}` : '';
		return `/** ${column.meaning}${unit}. */\n${JSON.stringify(name)}: ${fieldType(column)};`;
	});
	return `/** One row of \`datasets/${file}\`. */\nexport interface ${rowType} {\n${fields.join('\n')}\n}`;
}

function imageInterface({ file, rowType, width, height, white, names }: ImagesDescription): string {
	return `/** One image of \`datasets/${file}\`. */
		export interface ${rowType} {
			/** Number of the image in this file. */
			id: number;
			/** Which of the ${names.length} classes it shows. */
			label: ${names.map((_, at) => at).join(' | ')};
			/** The class in words. */
			name: ${names.map((name) => JSON.stringify(name)).join(' | ')};
			/** ${width * height} values from 0 to ${white}, row by row: ${height} rows of ${width}. 0 is black. */
			pixels: Uint8Array;
		}`;
}

function fieldType(column: ColumnDescription): string {
	const plain = column.type === 'string' ? 'string' : 'number';
	const present = column.values?.map((value) => JSON.stringify(value)).join(' | ') ?? plain;
	return column.nulls > 0 ? `${present} | null` : present;
}

/** What `load` needs; pages read the rest from the descriptions. */
function entry([name, set]: [string, TableDescription | ImagesDescription]): [string, object] {
	const { file, sha256, rows, split } = set;
	const all = { file, sha256, rows, ...(split && { split }) };
	if ('columns' in set) {
		const { columns, target } = set;
		return [name, { kind: 'table', ...all, ...(target && { target }), columns: columnTypes(columns) }];
	}
	const { width, height, bits, white, names } = set;
	return [name, { kind: 'images', ...all, width, height, bits, white, names }];
}

function columnTypes(columns: Record<string, ColumnDescription>): Record<string, ColumnType> {
	return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.type]));
}

if (import.meta.main) {
	const descriptions = readDescriptions();
	writeFileSync(new URL('src/datasets/catalogue.ts', root), await catalogueText(descriptions));
	writeFileSync(new URL('src/datasets/row-types.ts', root), await rowTypesText(descriptions));
	writeFileSync(new URL('datasets/README.md', root), readmeText(descriptions));
}
