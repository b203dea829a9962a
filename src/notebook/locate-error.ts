import type { CellError, ErrorFrame } from '#protocol/error.ts';
import type { RawError } from '#protocol/kernel.ts';
import type { CompiledCell } from '#transpile/compile.ts';
import { explainError } from './explain-error.ts';

/** `cell:<id>:<version>:<line>:<column>` in a stack, as the kernel names cells; the function's name before it. */
const framePattern =
	/^.*?(?:at (?:async )?)?(?:([\w$.<> ]*?)(?:@| \())?cell:([a-z0-9-]+):\d+:(\d+):(\d+)\)?$/;

/**
 * Finds where in the learner's cells an error was thrown.
 * @param compiled finds the compiled form of a cell that has run
 * @param cell the cell that ran, for errors whose line the worker knows and whose stack says nothing
 */
export function locateError(
	raw: RawError,
	compiled: (id: string) => CompiledCell | undefined,
	cell: string
): CellError {
	const frames = raw.stack.split('\n').flatMap((line) => parseFrame(line, compiled));
	const place =
		raw.line === undefined ? frames[0] : { cell: frames[0]?.cell ?? cell, line: raw.line, column: 1 };
	const { name, message } = raw;
	const help = explainError(raw);
	return {
		name,
		message,
		frames,
		...(place && { place: { cell: place.cell, line: place.line, column: place.column } }),
		...(help && { help })
	};
}

function parseFrame(text: string, compiled: (id: string) => CompiledCell | undefined): ErrorFrame[] {
	const match = framePattern.exec(text.trim());
	if (!match) return [];
	const [, name = '', cell, line, column] = match;
	const source = compiled(cell!);
	if (!source) return [];
	const isTopLevel = name === '' || name === 'default' || name.endsWith('.default') || name === 'async';
	return [{ name: isTopLevel ? '' : name, cell: cell!, ...source.toSource(Number(line), Number(column)) }];
}
