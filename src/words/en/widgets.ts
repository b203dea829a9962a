/** Fields, sliders and buttons that a cell shows, and the console for a web app. */
import { counted } from './counts.ts';

// Fields for numbers: what is wrong with what was typed.

export const typeNumber = 'Type a number, such as 3 or 0.5.';
export const betweenSteps = (value: number, step: number, nearest: number) =>
	`${value} lies between two steps of ${step}. Try ${nearest}.`;
export const notLess = (min: number) => `Type a number that is not less than ${min}.`;
export const notMore = (max: number) => `Type a number that is not more than ${max}.`;
export const fromTo = (min: number, max: number) => `Type a number from ${min} to ${max}.`;

// Fields for files.

export const chooseFile = 'Choose a file';
/** Follows the button of that name. */
export const orDrop = 'or drop it here.';
export const staysHere = 'It stays on your machine.';
/** Stands behind the name of the file. */
export const fileSize = (size: string) => `, ${size}`;
export const remove = 'Remove';
export const fileUnreadable = (name: string) =>
	`“${name}” could not be read. Is it still where it was, and may this browser open it?`;
export const fileOfOtherKind = (name: string, kinds: string) =>
	`“${name}” is of another kind. Choose one of these: ${kinds}.`;
export const fileTooLarge = (name: string, size: string, most: string) =>
	`“${name}” has ${size}, and up to ${most} fit. A sample of it is enough to begin with.`;
/** "512 bytes", "48.2 kB", "50 MB" */
export function bytes(count: number): string {
	if (count < 1000) return count === 1 ? '1 byte' : `${count} bytes`;
	const [value, unit] = count < 1e6 ? [count / 1e3, 'kB'] : [count / 1e6, 'MB'];
	return `${Number(value.toFixed(1))} ${unit}`;
}

// Drawing pads.

export const drawingPad = 'drawing pad';
export const undo = 'Undo';
export const clear = 'Clear';
export const drawingKeys = 'With keys: the arrows move the pen, Space puts it down and lifts it.';
export const pen = (isDown: boolean, row: number, column: number) =>
	`Pen ${isDown ? 'down' : 'up'}, row ${row}, column ${column}`;

// The console for a web app.

export const method = 'Method';
export const path = 'Path';
export const pathProblem = 'A path begins with /, as in /health.';
export const body = 'Body, sent as application/json';
export const send = 'Send';
export const answeredIn = (duration: string) => `in ${duration}`;
export const noAnswer = 'No answer: the app stopped with an error, see below.';
export const waiting = 'The app has not answered yet.';
export const nothingSent = 'Nothing was sent yet. A request stays in this page.';
export const headers = (count: number) => counted(count, 'header', 'headers');
export const emptyBody = 'The body is empty.';
