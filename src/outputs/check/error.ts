import type { CellError, ErrorFrame, Place } from '#protocol/error.ts';
import { isFields, readCount, readList, readOneOf, readText } from './read.ts';

const mostFrames = 50;
const mostSteps = 50;
const mostCauses = 5;
const mostErrors = 10;
const longestName = 200;

/**
 * An error with a name, a message and well-formed places.
 * @param depth how many errors lie around this one
 */
export function checkError(value: unknown, depth = 0): CellError {
	const fields = isFields(value) ? value : {};
	const place = readPlace(fields['place']);
	const help = readText(fields['help']);
	const inner = (error: unknown) => checkError(error, depth + 1);
	return {
		name: readText(fields['name'], longestName) || 'Error',
		message: readText(fields['message']),
		frames: readList(fields['frames'], mostFrames).flatMap((frame) => readFrame(frame)),
		...(place && { place }),
		...(help && { help }),
		...(depth < mostCauses && isFields(fields['cause']) && { cause: inner(fields['cause']) }),
		...(depth === 0 &&
			Array.isArray(fields['errors']) && { errors: readList(fields['errors'], mostErrors).map(inner) })
	};
}

function readFrame(value: unknown): ErrorFrame[] {
	if (!isFields(value)) return [];
	const kind = readOneOf(value['kind'], ['cell', 'library', 'repeated']);
	if (kind === 'library') {
		const steps = readList(value['steps'], mostSteps).map((step) => readText(step, longestName));
		return [{ kind, library: readText(value['library'], longestName), steps }];
	}
	if (kind === 'repeated') {
		const within = readList(value['within'], mostSteps).map((one) => readText(one, longestName));
		return [{ kind, count: readCount(value['count']), within }];
	}
	const place = readPlace(value);
	return place ? [{ kind, ...place, within: readText(value['within'], longestName) }] : [];
}

/** The place, when it is one. */
export function readPlace(value: unknown): Place | undefined {
	if (!isFields(value)) return undefined;
	const place = {
		cell: readText(value['cell'], longestName),
		line: readCount(value['line']),
		column: readCount(value['column'])
	};
	return place.cell !== '' && place.line > 0 && place.column > 0 ? place : undefined;
}
