/** Makes a stack trace short enough to be sent, and the same in every engine as far as its texts have names. */
import { nameTexts } from '#base/import-text.ts';

/** Calls that repeat in a circle of at most so many functions are counted instead of listed. */
const longestCircle = 4;
const fewestTurns = 4;

/** Frames that are kept of a stack that does not repeat: innermost and outermost. */
const innermost = 100;
const outermost = 40;

/** A line that is longer than this is an address full of code. */
const longestLine = 300;

/**
 * Leaves the lines with frames. What was left out is counted: `… 8000 more of 2` stands for the two lines above it,
 * again and again, `… 8000 more of 0` for any others.
 */
export function tidyStack(stack: string, message: string): string {
	const lines = nameTexts(withoutMessage(stack, message))
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && line.length <= longestLine);
	return leaveOutMiddle(countCircles(lines)).join('\n');
}

/** V8 writes name and message above the frames; a message that quotes a stack must not be read as one. */
function withoutMessage(stack: string, message: string): string {
	const at = message === '' ? -1 : stack.indexOf(message);
	const end = at + message.length;
	const isHeader =
		at >= 0 && /^([^\n]*: )?$/.test(stack.slice(0, at)) && (end === stack.length || stack[end] === '\n');
	return isHeader ? stack.slice(end) : stack;
}

function countCircles(lines: readonly string[]): string[] {
	const kept: string[] = [];
	for (let at = 0; at < lines.length;) {
		const { size, turns } = findCircle(lines, at);
		kept.push(...lines.slice(at, at + size));
		if (turns > 1) kept.push(`… ${size * (turns - 1)} more of ${size}`);
		at += size * turns;
	}
	return kept;
}

function findCircle(lines: readonly string[], at: number): { size: number; turns: number } {
	for (let size = 1; size <= longestCircle; size++) {
		let turns = 1;
		while (isSame(lines, at, at + size * turns, size)) turns++;
		if (turns >= fewestTurns) return { size, turns };
	}
	return { size: 1, turns: 1 };
}

function isSame(lines: readonly string[], a: number, b: number, size: number): boolean {
	if (b + size > lines.length) return false;
	for (let k = 0; k < size; k++) if (lines[a + k] !== lines[b + k]) return false;
	return true;
}

function leaveOutMiddle(lines: string[]): string[] {
	const more = lines.length - innermost - outermost;
	if (more <= 0) return lines;
	return [...lines.slice(0, innermost), `… ${more} more of 0`, ...lines.slice(-outermost)];
}
