import { isFields, readCount, readList, readText } from '#outputs/check/read.ts';
import type { ErrorScope, NamedValue } from '#protocol/kernel.ts';

const mostValues = 200;
const mostClasses = 100;
const mostNames = 1000;
const mostSizes = 10;
const longestName = 100;

/** A well-formed scope, built anew from `value`. Its members have no prototype: any text may be looked up in them. */
export function checkScope(value: unknown): ErrorScope {
	const fields = isFields(value) ? value : {};
	const members = Object.create(null) as ErrorScope['members'];
	const classes = isFields(fields['members']) ? Object.entries(fields['members']) : [];
	for (const [name, list] of classes.slice(0, mostClasses)) members[readName(name)] = readNames(list);
	return { values: readList(fields['values'], mostValues).map(checkValue), members };
}

function checkValue(value: unknown): NamedValue {
	const fields = isFields(value) ? value : {};
	const { shape, dtype, columns } = fields;
	return {
		name: readName(fields['name']),
		kind: readName(fields['kind']),
		...(shape !== undefined && { shape: readList(shape, mostSizes).map(readCount) }),
		...(dtype !== undefined && { dtype: readName(dtype) }),
		...(columns !== undefined && { columns: readNames(columns) })
	};
}

const readName = (value: unknown) => readText(value, longestName);
const readNames = (value: unknown) => readList(value, mostNames).map(readName);
