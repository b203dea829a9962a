/**
 * Writes what follows from every dataset.yaml: src/datasets/catalogue.ts and datasets/README.md.
 *
 *     node datasets/write-catalogue.ts
 *
 * tests/unit/datasets/catalogue.test.ts fails when a written file is out of date.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

interface Column {
	type: 'integer' | 'number' | 'string';
	values?: (string | number)[];
	unit?: string;
	meaning: string;
	nulls: number;
}

interface Table {
	file: string;
	sha256: string;
	rows: number;
	rowType: string;
	columns: Record<string, Column>;
}

export interface DataSetDescription {
	title: string;
	summary: string;
	source: string;
	licence: string;
	citation: string;
	seed?: number;
	tables: Record<string, Table>;
}

const root = new URL('../', import.meta.url);

/** Every dataset.yaml, in the order of the folder names. */
export function readDescriptions(): DataSetDescription[] {
	const folders = readdirSync(new URL('datasets/', root), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
	return folders.map((folder) => {
		const text = readFileSync(new URL(`datasets/${folder}/dataset.yaml`, root), 'utf8');
		return parse(text) as DataSetDescription;
	});
}

/** The text of src/datasets/catalogue.ts. */
export async function catalogueText(descriptions: DataSetDescription[]): Promise<string> {
	const tables = descriptions.flatMap((description) => Object.entries(description.tables));
	const source = [
		'// Written by datasets/write-catalogue.ts from the dataset.yaml files. Change those.',
		...tables.map(([, table]) => rowInterface(table)),
		`/** The type of one row, by the name of the data set. */
		export interface RowTypes { ${tables.map(([name, table]) => `'${name}': ${table.rowType};`).join('\n')} }`,
		`export const catalogue = ${JSON.stringify(Object.assign({}, ...descriptions.map(entries)))} as const;`
	].join('\n\n');
	return format(source, { ...(await configFor('src/datasets/catalogue.ts')), parser: 'typescript' });
}

/** The text of datasets/README.md. */
export function readmeText(descriptions: DataSetDescription[]): string {
	const rows = descriptions.flatMap((description) =>
		Object.entries(description.tables).map(([name, table]) => {
			const bytes = statSync(new URL(`datasets/${table.file}`, root)).size;
			const columns = Object.keys(table.columns).length;
			return `| \`${name}\` | ${description.title} | ${table.rows} | ${columns} | ${bytes} | ${description.licence} |`;
		})
	);
	return `# Data sets

Written by \`node datasets/write-catalogue.ts\` from the \`dataset.yaml\` of each folder, which says more: source,
citation, and the type, unit and meaning of each column. A folder also keeps the script that made its files.

| name | title | rows | columns | bytes | licence |
| --- | --- | ---: | ---: | ---: | --- |
${rows.join('\n')}

In a cell: \`import { load } from 'stagecoach/data'; const passengers = await load('titanic');\`. A missing value is an
empty field in the file and \`null\` in a row.
`;
}

function configFor(file: string) {
	return resolveConfig(new URL(file, root));
}

function rowInterface(table: Table): string {
	const fields = Object.entries(table.columns).map(([name, column]) => {
		const unit = column.unit ? `, in ${column.unit}` : '';
		return `/** ${column.meaning}${unit}. */\n${name}: ${fieldType(column)};`;
	});
	return `/** One row of \`datasets/${table.file}\`. */\nexport interface ${table.rowType} {\n${fields.join('\n')}\n}`;
}

function fieldType(column: Column): string {
	const plain = column.type === 'string' ? 'string' : 'number';
	const present = column.values?.map((value) => JSON.stringify(value)).join(' | ') ?? plain;
	return column.nulls > 0 ? `${present} | null` : present;
}

function entries({ title, source, licence, citation, tables }: DataSetDescription) {
	return Object.fromEntries(
		Object.entries(tables).map(([name, { file, sha256, rows, columns }]) => [
			name,
			{ title, source, licence, citation, file, sha256, rows, columns: columnTypes(columns) }
		])
	);
}

function columnTypes(columns: Record<string, Column>): Record<string, Column['type']> {
	return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.type]));
}

if (import.meta.main) {
	const descriptions = readDescriptions();
	writeFileSync(new URL('src/datasets/catalogue.ts', root), await catalogueText(descriptions));
	writeFileSync(new URL('datasets/README.md', root), readmeText(descriptions));
}
