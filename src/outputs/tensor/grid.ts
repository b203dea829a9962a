import type { TensorPreview } from '#protocol/output.ts';
import { decimalsFor, writeNumber } from '../value/numbers.ts';

const mostRows = 12;
const mostColumns = 12;
const mostSlices = 3;

export interface GridCell {
	text: string;
	/** NaN or infinite: worth a second look. */
	isOdd: boolean;
}

export interface TensorGrid {
	/** Which part of a tensor of a higher rank it is: `[0, 2, :, :]`; empty for a whole tensor. */
	label: string;
	rows: { label: number; cells: GridCell[] }[];
	columnLabels: number[];
	/** Rows and columns that are not in the grid. */
	hiddenRows: number;
	hiddenColumns: number;
}

export interface TensorGrids {
	grids: TensorGrid[];
	hiddenGrids: number;
}

/** The values of a tensor as a grid; of a rank above two, its first slices along the last two axes. */
export function tensorGrids(tensor: TensorPreview): TensorGrids {
	if (tensor.disposed) return { grids: [], hiddenGrids: 0 };
	const outer = tensor.shape.slice(0, -2);
	const height = tensor.shape.length > 1 ? tensor.shape.at(-2)! : 1;
	const width = tensor.shape.at(-1) ?? 1;
	const read = cellReader(tensor);
	const sent = tensor.dtype === 'complex64' ? tensor.values.length / 2 : tensor.values.length;
	const count = outer.reduce((product, length) => product * length, 1);
	const whole = Math.max(1, height * width);
	const shown = Math.min(count, mostSlices, Math.ceil(sent / whole));
	const grids = Array.from({ length: shown }, (_, at) => {
		const label = outer.length > 0 ? `[${placeOf(at, outer).join(', ')}, :, :]` : '';
		return makeGrid({ label, height, width, start: at * whole, sent }, read);
	});
	return { grids, hiddenGrids: count - shown };
}

interface Slice {
	label: string;
	height: number;
	width: number;
	/** Place of its first value. */
	start: number;
	/** Values of the whole tensor that were sent. */
	sent: number;
}

function makeGrid({ label, height, width, start, sent }: Slice, read: (at: number) => GridCell): TensorGrid {
	const columns = Math.min(width, mostColumns);
	const rows = width === 0 ? 0 : Math.min(height, mostRows, Math.ceil((sent - start) / width));
	return {
		label,
		rows: Array.from({ length: rows }, (_, row) => {
			const first = start + row * width;
			const length = Math.max(0, Math.min(columns, sent - first));
			return { label: row, cells: Array.from({ length }, (_, column) => read(first + column)) };
		}),
		columnLabels: Array.from({ length: columns }, (_, at) => at),
		hiddenRows: height - rows,
		hiddenColumns: width - columns
	};
}

/** The indices of the slice with that number: 5 is [1, 2] of [2, 3]. */
function placeOf(slice: number, outer: readonly number[]): number[] {
	let rest = slice;
	return outer
		.toReversed()
		.map((length) => {
			const at = rest % length;
			rest = Math.floor(rest / length);
			return at;
		})
		.reverse();
}

/** Writes the value at a place of the tensor. Numbers that may be shown have their decimal points below each other. */
function cellReader({ dtype, values }: TensorPreview): (at: number) => GridCell {
	if (!(values instanceof Float64Array)) return (at) => ({ text: JSON.stringify(values[at]), isOdd: false });
	if (dtype === 'bool') return (at) => ({ text: String(values[at] !== 0), isOdd: false });
	const decimals = decimalsFor(values.subarray(0, 10_000));
	const write = (at: number) => writeNumber(values[at] ?? NaN, decimals);
	const isOdd = (at: number) => !Number.isFinite(values[at]);
	if (dtype !== 'complex64') return (at) => ({ text: write(at), isOdd: isOdd(at) });
	return (at) => {
		const imaginary = write(2 * at + 1);
		const sum = imaginary.startsWith('-') ? `− ${imaginary.slice(1)}` : `+ ${imaginary}`;
		return { text: `${write(2 * at)} ${sum}i`, isOdd: isOdd(2 * at) || isOdd(2 * at + 1) };
	};
}
