import {
	headOf,
	isBranch,
	keyText,
	numberWriter,
	oneLine,
	sizeOf,
	type BranchValue
} from '#outputs/value/tokens.ts';
import type { ValueTree } from '#protocol/output.ts';
import * as words from '#words/exported.ts';

const width = 88;
/** Parts that are written out; the rest is counted. */
const mostParts = 200;

/** A value as a text of its own: on one line when it fits, else its parts below each other. */
export function valueText(value: ValueTree, indent = ''): string {
	if (value.type === 'string') return textOf(value);
	const line = oneLine(value, width - indent.length);
	if (line.whole || !isBranch(value)) return line.tokens.map(({ text }) => text).join('');
	const [open, close] = value.type === 'object' || value.type === 'map' ? '{}' : '[]';
	const inner = `${indent}  `;
	const parts = partsOf(value, inner);
	const rest = sizeOf(value) - parts.length;
	const lines = rest > 0 ? [...parts, words.moreParts(rest)] : parts;
	return `${headOf(value)}${open}\n${lines.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function textOf({ value, length }: Extract<ValueTree, { type: 'string' }>): string {
	return JSON.stringify(value) + (value.length < length ? '…' : '');
}

function partsOf(value: BranchValue, indent: string): string[] {
	switch (value.type) {
		case 'numbers': {
			const write = numberWriter(value.name);
			return Array.from(value.items.slice(0, mostParts), write);
		}
		case 'object':
			return value.entries
				.slice(0, mostParts)
				.map(([key, item]) => `${keyText(key)}: ${valueText(item, indent)}`);
		case 'map':
			return value.entries
				.slice(0, mostParts)
				.map(([key, item]) => `${valueText(key, indent)} => ${valueText(item, indent)}`);
		default:
			return value.items.slice(0, mostParts).map((item) => valueText(item, indent));
	}
}
