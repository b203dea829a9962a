/** What is said when cells run and tasks are graded. */
import { quotedList } from './counts.ts';

// Why the values of a cell that has run do not fit any more: half sentences.

export const changedSince = 'Changed since it ran';
export const widgetSet = 'One of its widgets was set';
export const needsGone = (cells: readonly string[]) => `What it took from ${quotedList(cells)} is gone`;
export const needsChanged = (cells: readonly string[]) => `It needs ${quotedList(cells)}, which changed`;
export const needsRanAgain = (cells: readonly string[]) => `It needs ${quotedList(cells)}, which ran again`;

// A task that was not graded to its end.

export const yourCell = 'Your cell';
/** @param reason a sentence with its full stop */
export const crashed = (need: string | undefined, line: number | undefined, reason: string) =>
	`${need ? `The cell “${need}”, which this one needs, stopped` : 'Your code stopped'}${line === undefined ? '' : ` on line ${line}`}: ${reason}`;
/** The same for what is no TypeScript, so that nothing of it has run. */
export const unreadableCode = (need: string | undefined, line: number | undefined, reason: string) =>
	`${need ? `The cell “${need}”, which this one needs, cannot` : 'Your code cannot'} be read${line === undefined ? '' : ` on line ${line}`}: ${reason}`;
export const notAttempted =
	'The code is still as it was given. Write yours where it says TODO, then run again.';
export const noEnd = 'They did not come to an end.';
export const couldNotCheck = (reason: string) =>
	`The checks themselves failed, which says nothing about your answer. Run again; if it stays, tell us. (${reason})`;
export const ended = (reason: string) => `Your code stopped: ${reason}`;
/** @param what “Your cell”, or a name in backticks */
export const stillRunning = (what: string, seconds: number) =>
	`${what} was still running after ${seconds} s, so it was stopped.`;
/** Follows the sentence above. @param cell absent for the task's own */
export const loopWithoutEnd = (line: number, cell: string | undefined) =>
	`The loop on line ${line}${cell === undefined ? '' : ` of the cell “${cell}”`} was still going: does it ever end?`;

// What the kernel sends, when it is not as it should be.

export const noValue = 'The kernel sent no value.';
export const unreadableCall = 'The kernel’s answer to a call cannot be read.';
export const unreadableRun = 'The kernel’s answer to this run cannot be read. Run the cell again.';
