import type { CellError, ErrorFrame, Place } from '#protocol/error.ts';
import { isFields, readCount, readList, readText, type Fields } from './read.ts';

const mostFrames = 50;
const longestName = 200;

/** An error with a name, a message and well-formed places. */
export function checkError(value: unknown): CellError {
	const fields = isFields(value) ? value : {};
	const error: CellError = {
		name: readText(fields['name'], longestName) || 'Error',
		message: readText(fields['message']),
		frames: readList(fields['frames'], mostFrames).flatMap((frame) => readFrame(frame))
	};
	const place = readPlace(fields['place']);
	if (place) error.place = place;
	const help = readText(fields['help']);
	if (help) error.help = help;
	return error;
}

function readFrame(value: unknown): ErrorFrame[] {
	const place = readPlace(value);
	return place ? [{ ...place, name: readText((value as Fields)['name'], longestName) }] : [];
}

function readPlace(value: unknown): Place | undefined {
	if (!isFields(value)) return undefined;
	const place = {
		cell: readText(value['cell'], longestName),
		line: readCount(value['line']),
		column: readCount(value['column'])
	};
	return place.cell !== '' && place.line > 0 && place.column > 0 ? place : undefined;
}
