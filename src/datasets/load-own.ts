/** A file of the learner's own as `load` gives it. */
import type { ColumnType, TableSet } from '#protocol/data-set.ts';
import type { OpenedOwnFile, OwnFileSet, OwnValue } from '#protocol/own-file.ts';
import { toFrame } from './frame.ts';
import { currentDataHost } from './host.ts';
import { readOwnFile } from './own/read.ts';
import { toRows } from './own/rows.ts';
import { tableTensors } from './tensors.ts';

interface Asked {
	as: string;
	part: string;
	/** The column to predict. */
	target: string | undefined;
}

/** @throws Error in words when the file cannot be read, or cannot be given in that form */
export async function loadOwn(opened: OpenedOwnFile, { as, part, target }: Asked): Promise<unknown> {
	const { set } = opened;
	if (part !== 'all')
		throw new Error(`Your file '${set.name}' has no fixed parts: load its rows and split them yourself.`);
	const rows = await readRows(opened);
	const host = currentDataHost();
	switch (as) {
		case 'rows':
			return rows;
		case 'frame':
			return toFrame(rows.map(toCells), describe(set), await host.importDanfo());
		case 'tensors': {
			const about = { ...describe(set), target: requireTarget(set, target) };
			return tableTensors(await host.importTensors(), set.name, about, rows.map(toCells));
		}
		default:
			throw new Error(
				`Your file '${set.name}' cannot be loaded as '${as}': ask for 'rows', a 'frame' or 'tensors'.`
			);
	}
}

async function readRows({ set, file }: OpenedOwnFile): Promise<Record<string, OwnValue>[]> {
	const table = await readOwnFile(file, set.options);
	if (!('refused' in table)) return toRows(table);
	const { what, next } = table.refused;
	throw new Error(`Your file '${set.name}' cannot be read. ${what} ${next}`);
}

function requireTarget({ name, options }: OwnFileSet, target: string | undefined): string {
	const names = options.columns.map((column) => column.name);
	if (target !== undefined && names.includes(target)) return target;
	const problem =
		target === undefined ? 'Say which column is to be predicted' : `There is no column '${target}'`;
	throw new Error(
		`${problem}: load('${name}', { as: 'tensors', target: '…' }). The columns are: ${names.join(', ')}.`
	);
}

/** The columns as the course's own tables have them: dates are texts. */
function describe({ options }: OwnFileSet): Pick<TableSet, 'columns'> {
	const toType = (type: string): ColumnType => (type === 'string' || type === 'date' ? 'string' : 'number');
	return { columns: Object.fromEntries(options.columns.map(({ name, type }) => [name, toType(type)])) };
}

/** In frames and tensors, true is 1 and false is 0. */
const toCells = (row: Record<string, OwnValue>) =>
	Object.fromEntries(
		Object.entries(row).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value])
	);
