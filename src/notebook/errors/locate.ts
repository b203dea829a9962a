import type { CellError, Place } from '#protocol/error.ts';
import type { RawError } from '#protocol/kernel.ts';
import type { CompiledCell } from '#transpile/compile.ts';
import { explainError } from './explain.ts';
import { toFrames } from './frames.ts';
import { parseStack } from './stack.ts';

/**
 * Finds where in the learner's cells an error was thrown, and what usually helps.
 * @param compiled finds the compiled form of a cell that has run
 * @param cell the cell that ran, for errors whose line the worker knows and whose stack says nothing
 */
export function locateError(
	raw: RawError,
	compiled: (id: string) => CompiledCell | undefined,
	cell: string
): CellError {
	const { name, message, cause, errors } = raw;
	const frames = toFrames(parseStack(raw.stack), compiled);
	const innermost = frames.find((frame) => frame.kind === 'cell');
	const place = findPlace(raw, innermost, cell);
	const help = explainError(raw);
	const inner = (error: RawError) => locateError(error, compiled, cell);
	return {
		name,
		message,
		frames,
		...(place && { place: { cell: place.cell, line: place.line, column: place.column } }),
		...(help && { help }),
		...(cause && { cause: inner(cause) }),
		...(errors && { errors: errors.map(inner) })
	};
}

function findPlace(raw: RawError, innermost: Place | undefined, cell: string): Place | undefined {
	if (raw.line !== undefined) return { cell: innermost?.cell ?? cell, line: raw.line, column: 1 };
	return innermost ?? raw.place;
}
