/**
 * What is there in a cell without an import, and nothing of a web page: learners run in a worker without network,
 * so offering `document` or `fetch` would promise what does not work.
 */
export const globals = `
interface Console {
	/** Shows values below the cell. */
	log(...values: unknown[]): void;
	/** Shows values below the cell. */
	info(...values: unknown[]): void;
	/** Shows values below the cell, marked as a warning. */
	warn(...values: unknown[]): void;
	/** Shows values below the cell, marked as an error. */
	error(...values: unknown[]): void;
	/** Shows values below the cell. */
	debug(...values: unknown[]): void;
	/** Shows an array of records as a table. */
	table(rows: unknown): void;
	/** Starts a clock that \`timeEnd\` reads. */
	time(label?: string): void;
	/** Shows the milliseconds since \`time\` was called with the same label. */
	timeEnd(label?: string): void;
	/** Shows the values if the condition is false. */
	assert(condition: unknown, ...values: unknown[]): void;
}
declare var console: Console;

/** Shows a value below the cell, as its last expression would be: a number, a table, a tensor, a chart. */
declare function display(value: unknown): void;

/** Calls back once after some milliseconds. */
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
/** Calls back again and again, until \`clearInterval\`. */
declare function setInterval(callback: () => void, milliseconds?: number): number;
declare function clearInterval(timer: number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
/** A deep copy of plain data. */
declare function structuredClone<T>(value: T): T;

declare var performance: {
	/** Milliseconds since the start, with fractions: subtract two of them to measure time. */
	now(): number;
};
declare var crypto: {
	getRandomValues<T extends ArrayBufferView>(array: T): T;
	randomUUID(): string;
};
declare class TextEncoder {
	encode(text?: string): Uint8Array;
}
declare class TextDecoder {
	constructor(encoding?: string);
	decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
`;
