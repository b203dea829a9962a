import type { Output, Table } from './output.ts';

/** Bytes that an output keeps of the page's memory, about: what its data weighs, without what stands around it. */
export function weightOf(output: Output): number {
	switch (output.kind) {
		case 'table':
			return weightOfTable(output.table);
		case 'tensor':
			return weightOfList(output.tensor.values);
		case 'image':
			return output.image.source.type === 'pixels'
				? output.image.source.rgba.length
				: output.image.source.bytes.length;
		case 'html':
			return 2 * output.html.length;
		case 'value':
			return output.value.type === 'string' ? 2 * output.value.value.length : 0;
		default:
			return 0;
	}
}

function weightOfTable({ columns, index = [] }: Table): number {
	return columns.reduce((sum, { values }) => sum + weightOfList(values), weightOfList(index));
}

/** A text is taken for a short one: reading all of them would cost more than it tells. */
function weightOfList(values: Float64Array | readonly unknown[]): number {
	return values instanceof Float64Array ? values.byteLength : values.length * 24;
}
