import type { CellError, Place } from '#protocol/error.ts';
import type { RawError } from '#protocol/kernel.ts';
import { explainError } from './explain.ts';
import { toFrames } from './frames.ts';
import { toMistake, type ErrorContext } from './mistake.ts';
import { parseStack } from './stack.ts';

/** Finds where in the learner's cells an error was thrown, and what usually helps. */
export function locateError(raw: RawError, context: ErrorContext): CellError {
	const { name, message, cause, errors, scope } = raw;
	const frames = toFrames(parseStack(raw.stack), context.compiled, raw);
	const innermost = frames.find((frame) => frame.kind === 'cell');
	const place = findPlace(raw, innermost, context.cell);
	const help = explainError(toMistake(raw, place, frames, context));
	const inner = (error: RawError) => locateError({ ...(scope && { scope }), ...error }, context);
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
