/** Turns a stack into what is shown: the learner's own frames with their places, all others folded. */
import type { CellFrame, ErrorFrame } from '#protocol/error.ts';
import type { RawError } from '#protocol/kernel.ts';
import type { CompiledCell } from '#transpile/compile.ts';
import { nameFunctions } from './functions.ts';
import type { StackLine } from './stack.ts';
import { readUnknownName } from './unknown-name.ts';

const mostFrames = 50;

type ThrownError = Pick<RawError, 'name' | 'message'>;

/**
 * @param compiled finds the compiled form of a cell that has run
 * @param error what was thrown
 */
export function toFrames(
	lines: readonly StackLine[],
	compiled: (id: string) => CompiledCell | undefined,
	error: ThrownError
): ErrorFrame[] {
	const frames: ErrorFrame[] = [];
	for (const line of lines) {
		const last = frames.at(-1);
		if (line.kind === 'more') {
			const within = line.size === 0 ? [] : frames.slice(-line.size).flatMap(placesWithin);
			frames.push({ kind: 'repeated', count: line.count, within: [...new Set(within)] });
		} else if (line.kind === 'cell') {
			const isFirst = !frames.some(({ kind }) => kind === 'cell');
			frames.push(...toCellFrame(line, compiled(line.cell), isFirst ? error : undefined));
		} else if (last?.kind === 'library' && last.library === line.library) last.steps.push(line.name);
		else frames.push({ kind: 'library', library: line.library, steps: [line.name] });
	}
	return frames.slice(0, mostFrames);
}

function placesWithin(frame: ErrorFrame): string[] {
	return frame.kind === 'cell' ? [frame.within] : [];
}

function toCellFrame(
	{ cell, line, column }: Extract<StackLine, { kind: 'cell' }>,
	compiled: CompiledCell | undefined,
	thrown: ThrownError | undefined
): CellFrame[] {
	if (!compiled || isHead(compiled, line, column)) return [];
	const { code } = compiled.analysis;
	const place = compiled.toSource(line, column);
	const pointed = startOfLine(code, place.line) + place.column - 1;
	const offset =
		thrown?.name === 'ReferenceError'
			? toUnknownName(compiled.analysis, pointed, readUnknownName(thrown))
			: toNameStart(code, pointed);
	const before = code.slice(0, offset).split('\n');
	const within = nameFunctions(compiled.analysis)(offset);
	return [{ kind: 'cell', cell, line: before.length, column: before.at(-1)!.length + 1, within }];
}

/** JavaScriptCore counts the function around a cell's text as a call of its own. */
function isHead({ code }: CompiledCell, line: number, column: number): boolean {
	return line === 1 && column <= code.indexOf('{') + 1;
}

/** Offset of the first character of a line, which counts from 1. */
export function startOfLine(code: string, line: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed++) start = code.indexOf('\n', start) + 1 || code.length;
	return start;
}

/** JavaScriptCore points at the bracket of a call and at the dot of a member; the others at names. */
function toNameStart(code: string, offset: number): number {
	if (code[offset] === '(')
		return offset - (/(\bnew\s+[\w$.]+|[\w$]+)$/.exec(code.slice(0, offset))?.[0].length ?? 0);
	return offset + (/^\??\.(?=[#\w$])/.exec(code.slice(offset))?.[0].length ?? 0);
}

/** V8 may point at the beginning of the statement in which the name stands. */
function toUnknownName(
	{ code, references }: CompiledCell['analysis'],
	pointed: number,
	unknown: string | undefined
): number {
	const offset = toNameBefore(code, pointed);
	if (unknown === undefined || code.startsWith(unknown, offset)) return offset;
	return references.find(({ name, start }) => name === unknown && start >= pointed)?.start ?? offset;
}

/** JavaScriptCore points behind a name that is not defined; the others at it. */
function toNameBefore(code: string, offset: number): number {
	if (/[\w$]/.test(code[offset] ?? '')) return offset;
	return offset - (/[\w$]+$/.exec(code.slice(0, offset))?.[0].length ?? 0);
}
