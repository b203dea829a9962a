/** What of a cell's widgets is kept. */
import type { WidgetValue, WidgetValues } from '#protocol/widget.ts';

/** A larger file has to be chosen again after a reload: it would take the room of texts. */
const largestKeptFile = 5_000_000;

/** Without presses of a button, which were made for that moment, and without large files. */
export function toKept(values: WidgetValues): WidgetValues {
	return Object.fromEntries(
		Object.entries(values).filter(([slot, value]) => !slot.startsWith('button ') && !isLargeFile(value))
	);
}

const isLargeFile = (value: WidgetValue): boolean =>
	typeof value === 'object' && value !== null && 'bytes' in value && value.bytes.length > largestKeptFile;
