/** A file of the learner's own as `load` gives it. */
import type { ColumnType, TableSet } from '#protocol/data-set.ts';
import type { OpenedOwnFile, OwnFileSet, OwnValue } from '#protocol/own-file.ts';
import * as words from '#words/data-sets.ts';
import { toFrame } from './frame.ts';
import { currentDataHost, type AskedOfOwn, type DataHost } from './host.ts';
import { readOwnFile } from './own/read.ts';
import { toRows } from './own/rows.ts';
import { tableTensors } from './tensors.ts';

/**
 * What reads files of the learner's own for `load`. Apart from it, because a grader has no use for all that reading.
 * @param open gives the file, or undefined when there is none that may be read
 */
export const ownLoader =
	(open: (name: string) => Promise<OpenedOwnFile | undefined>): DataHost['loadOwn'] =>
	async (name, asked) => {
		const opened = await open(name);
		return opened && loadOwn(opened, asked);
	};

/** @throws Error in words when the file cannot be read, or cannot be given in that form */
async function loadOwn(opened: OpenedOwnFile, { as, part, target }: AskedOfOwn): Promise<unknown> {
	const { set, file } = opened;
	if (part !== 'all') throw new Error(words.ownHasNoParts(set.name));
	const rows = toRows(await readOwnFile(file, set.options));
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
			throw new Error(words.ownWrongKind(set.name, as));
	}
}

function requireTarget({ name, options }: OwnFileSet, target: string | undefined): string {
	const names = options.columns.map((column) => column.name);
	if (target !== undefined && names.includes(target)) return target;
	throw new Error(words.ownNeedsTarget(name, target, names));
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
