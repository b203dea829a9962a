/** What a cell shows, in as many words as one listens to. Screen readers say it when the cell has run. */
import type { Output, ValueTree } from '#protocol/output.ts';
import * as words from '#words/said.ts';
import { titleOf } from './figure/trace-data.ts';
import { oneLine } from './value/tokens.ts';

/** Of one output, in characters. */
const longest = 120;
const mostSaid = 3;

/** @returns empty when the cell shows nothing that has words: a slider speaks for itself, and so does a training */
export function sayOutputs(cell: string, outputs: readonly Output[]): string {
	const said = outputs.flatMap((output) => sayOutput(output) ?? []);
	if (said.length === 0) return '';
	const left = said.length - mostSaid;
	return words.shows(cell, [...said.slice(-mostSaid), ...(left > 0 ? [words.more(left)] : [])].join('; '));
}

function sayOutput(output: Output): string | undefined {
	switch (output.kind) {
		case 'console':
			return output.values.map(sayValue).join(' ');
		case 'value':
			return sayValue(output.value);
		case 'table':
			return words.table(output.table.rowCount, output.table.columnCount ?? output.table.columns.length);
		case 'tensor':
			return words.tensor(output.tensor.shape);
		case 'figure':
			return words.figure(titleOf(output.figure.layout));
		case 'image':
			return words.image(output.image.alt);
		case 'html':
			return words.html;
		case 'error':
			return words.error(output.error.name, output.error.message);
		default:
			return undefined;
	}
}

function sayValue(value: ValueTree): string {
	const text =
		value.type === 'string'
			? value.value
			: oneLine(value, longest)
					.tokens.map((token) => token.text)
					.join('');
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
