import type { ValueTree } from '#protocol/output.ts';
import * as words from '#words/output-checks.ts';
import { isFields, readCount, readList, readText, type Fields } from './read.ts';
import { checkTable, innerTable } from './table.ts';
import { checkTensor } from './tensor.ts';

/** What may still be kept of one output. Counted down while a tree is read. */
export interface Budget {
	nodes: number;
	/** Of all strings together. */
	characters: number;
}

const deepest = 12;
const widest = 1_000;
const mostNumbers = 10_000;
const longestName = 200;

interface Walk {
	budget: Budget;
	depth: number;
}

/** One reader per type of value: a type without one does not compile. */
const readers: Record<ValueTree['type'], (fields: Fields, walk: Walk) => ValueTree> = {
	undefined: () => ({ type: 'undefined' }),
	null: () => ({ type: 'null' }),
	hole: () => ({ type: 'hole' }),
	circular: () => ({ type: 'circular' }),
	getter: () => ({ type: 'getter' }),
	cut: () => ({ type: 'cut' }),
	promise: () => ({ type: 'promise' }),
	boolean: (fields) => ({ type: 'boolean', value: fields['value'] === true }),
	number: (fields) => ({ type: 'number', value: readNumber(fields['value']) }),
	string: readString,
	bigint: (fields) => ({ type: 'bigint', value: readText(fields['value']) }),
	symbol: (fields) => ({ type: 'symbol', value: readText(fields['value'], longestName) }),
	function: (fields) => ({
		type: 'function',
		name: readName(fields),
		isClass: fields['isClass'] === true,
		signature: readText(fields['signature'], longestName)
	}),
	date: (fields) => ({ type: 'date', value: readNumber(fields['value']) }),
	error: readError,
	special: (fields) => ({ type: 'special', name: readName(fields), text: readText(fields['text']) }),
	array: readArray,
	numbers: readNumbers,
	object: readObject,
	map: readMap,
	set: (fields, walk) => ({ type: 'set', size: readCount(fields['size']), items: readItems(fields, walk) }),
	tensor: (fields) => ({ type: 'tensor', tensor: checkTensor(fields['tensor']) }),
	table: (fields) => ({ type: 'table', table: checkTable(fields['table'], innerTable) }),
	unreadable: (fields) => ({ type: 'unreadable', message: readText(fields['message']) })
};

/**
 * A well-formed tree from anything. What is no tree becomes `unreadable`; what lies too deep or
 * comes after the budget is used up becomes `cut`.
 */
export function checkValue(value: unknown, budget: Budget, depth = 0): ValueTree {
	if (depth > deepest || budget.nodes <= 0) return { type: 'cut' };
	budget.nodes -= 1;
	if (!isFields(value)) return unknownValue;
	const type = readText(value['type']);
	return isType(type) ? readers[type](value, { budget, depth: depth + 1 }) : unknownValue;
}

const unknownValue: ValueTree = { type: 'unreadable', message: words.badValue };

function isType(type: string): type is ValueTree['type'] {
	return Object.hasOwn(readers, type);
}

function readNumber(value: unknown): number {
	return typeof value === 'number' ? value : NaN;
}

function readName(fields: Fields): string {
	return readText(fields['name'], longestName);
}

function readString(fields: Fields, { budget }: Walk): ValueTree {
	const value = readText(fields['value'], budget.characters);
	budget.characters -= value.length;
	return { type: 'string', value, length: Math.max(value.length, readCount(fields['length'])) };
}

function readError(fields: Fields, { budget, depth }: Walk): ValueTree {
	const error = { type: 'error' as const, name: readName(fields), message: readText(fields['message']) };
	if (fields['cause'] === undefined) return error;
	return { ...error, cause: checkValue(fields['cause'], budget, depth) };
}

function readArray(fields: Fields, walk: Walk): ValueTree {
	const items = readItems(fields, walk);
	const length = Math.max(items.length, readCount(fields['length']));
	return { type: 'array', name: readName(fields), length, items };
}

function readNumbers(fields: Fields): ValueTree {
	const items =
		fields['items'] instanceof Float64Array ? fields['items'].subarray(0, mostNumbers) : new Float64Array();
	const length = Math.max(items.length, readCount(fields['length']));
	return { type: 'numbers', name: readName(fields), length, items };
}

function readObject(fields: Fields, walk: Walk): ValueTree {
	const entries = readPairs(fields, walk).map(([key, value]): [string, ValueTree] => [
		readText(key, longestName),
		checkValue(value, walk.budget, walk.depth)
	]);
	return {
		type: 'object',
		name: readName(fields),
		size: Math.max(entries.length, readCount(fields['size'])),
		entries
	};
}

function readMap(fields: Fields, walk: Walk): ValueTree {
	const entries = readPairs(fields, walk).map(([key, value]): [ValueTree, ValueTree] => [
		checkValue(key, walk.budget, walk.depth),
		checkValue(value, walk.budget, walk.depth)
	]);
	return { type: 'map', size: Math.max(entries.length, readCount(fields['size'])), entries };
}

/** At most as many items as the budget has nodes left, so that a wide tree stops early. */
function readItems(fields: Fields, { budget, depth }: Walk): ValueTree[] {
	return readList(fields['items'], Math.min(widest, budget.nodes)).map((item) =>
		checkValue(item, budget, depth)
	);
}

function readPairs(fields: Fields, { budget }: Walk): [unknown, unknown][] {
	const entries = readList(fields['entries'], Math.min(widest, budget.nodes));
	return entries.filter((entry) => Array.isArray(entry)).map(([key, value]: unknown[]) => [key, value]);
}
