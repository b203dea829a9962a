/**
 * A learner's values as the grader sees them. They arrive as plain pictures; what is not plain data
 * (a tensor, a frame, a function) becomes an instance of a class that only this file can make, so no
 * object of the learner's can pass for one.
 */
import type { GradedTree, ResponseTree } from '#protocol/kernel.ts';
import type { Table, TableValue, TensorPreview, ValueTree } from '#protocol/output.ts';
import { sentRows, valueAt } from '#protocol/table.ts';
import { withArticle } from '#words/articles.ts';
import * as words from '#words/grading-values.ts';

export class TensorResult {
	readonly kind = 'tensor';
	readonly shape: number[];
	readonly dtype: string;
	readonly values: number[];
	readonly isDisposed: boolean;
	constructor(preview: TensorPreview) {
		this.shape = preview.shape;
		this.dtype = preview.dtype;
		this.values = Array.from(preview.values, Number);
		this.isDisposed = preview.disposed;
	}
}

export class FrameResult {
	readonly kind = 'frame';
	readonly columns: string[];
	readonly rows: TableValue[][];
	constructor(table: Table) {
		this.columns = table.columns.map(({ name }) => name);
		this.rows = Array.from({ length: sentRows(table) }, (_, row) =>
			table.columns.map((column) => valueAt(column, row))
		);
	}
}

/** What a web function of the learner's has answered. */
export class ResponseResult {
	readonly status: number;
	/** By name, in small letters. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
	constructor({ status, headers, body }: ResponseTree) {
		this.status = status;
		this.headers = new Map(headers);
		this.body = body;
	}

	/** Undefined when the body is no JSON. */
	get json(): unknown {
		try {
			return JSON.parse(this.body) as unknown;
		} catch {
			return undefined;
		}
	}
}

/** Anything that is no data: a function, a promise, a symbol, a value too deep or too large to send. */
export class OpaqueResult {
	/** What to call it in a message, with its article: "a function". */
	readonly what: string;
	constructor(what: string) {
		this.what = what;
	}
}

/** Bytes without a meaning: an array of numbers is something else. */
const buffers = ['ArrayBuffer', 'DataView'];

export function toPlain(tree: GradedTree): unknown {
	switch (tree.type) {
		case 'undefined':
		case 'hole':
			return undefined;
		case 'null':
			return null;
		case 'boolean':
		case 'number':
			return tree.value;
		case 'string':
			return tree.length === tree.value.length ? tree.value : new OpaqueResult(words.longText);
		case 'bigint':
			return BigInt(tree.value);
		case 'date':
			return new Date(tree.value);
		case 'numbers':
			return buffers.includes(tree.name)
				? new OpaqueResult(withArticle(tree.name))
				: whole(tree.length, [...tree.items], (items) => items);
		case 'array':
			return whole(tree.length, tree.items, (items) => items.map(toPlain));
		case 'set':
			return whole(tree.size, tree.items, (items) => new Set(items.map(toPlain)));
		case 'map':
			return whole(
				tree.size,
				tree.entries,
				(entries) => new Map(entries.map(([key, value]) => [toPlain(key), toPlain(value)]))
			);
		case 'object':
			return whole(tree.size, tree.entries, (entries) =>
				Object.fromEntries(entries.map(([key, value]) => [key, toPlain(value)]))
			);
		case 'tensor':
			return tree.tensor.disposed || tree.tensor.values.length >= tree.tensor.size
				? new TensorResult(tree.tensor)
				: new OpaqueResult(words.largeTensor);
		case 'response':
			return tree.length === tree.body.length
				? new ResponseResult(tree)
				: new OpaqueResult(words.longResponse);
		case 'table':
			return isWhole(tree.table) ? new FrameResult(tree.table) : new OpaqueResult(words.largeFrame);
		default:
			return new OpaqueResult(opaqueName(tree));
	}
}

/** A frame without columns has no rows to send, however many it counts. */
function isWhole({ columns, columnCount, rowCount }: Table): boolean {
	return columnCount === undefined && columns.every(({ values }) => values.length === rowCount);
}

/** A part is never taken for the whole. */
function whole<Part>(size: number, parts: Part[], make: (parts: Part[]) => unknown): unknown {
	return parts.length === size ? make(parts) : new OpaqueResult(words.largeValue);
}

function opaqueName(tree: ValueTree): string {
	switch (tree.type) {
		case 'function':
			return tree.isClass ? words.aClass(tree.name) : words.aFunction;
		case 'promise':
			return words.aPromise;
		case 'error':
			return words.anError(tree.message);
		case 'symbol':
			return words.aSymbol;
		case 'special':
			return withArticle(tree.name);
		case 'getter':
			return words.aGetter;
		case 'circular':
			return words.circular;
		case 'unreadable':
			return words.unreadable;
		default:
			return words.deepValue;
	}
}
