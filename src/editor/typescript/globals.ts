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

/** Names and values of a request or a response; a name is found whatever the case of its letters. */
declare class Headers {
	constructor(headers?: Record<string, string> | [string, string][] | Headers);
	get(name: string): string | null;
	has(name: string): boolean;
	set(name: string, value: string): void;
	append(name: string, value: string): void;
	delete(name: string): void;
	entries(): IterableIterator<[string, string]>;
	forEach(callback: (value: string, name: string) => void): void;
}
interface WebBody {
	/** True when the body was read: that can be done only once. */
	readonly bodyUsed: boolean;
	/** The body as JSON, of which nobody knows what is in it. Throws when it is none. */
	json(): Promise<any>;
	text(): Promise<string>;
	arrayBuffer(): Promise<ArrayBuffer>;
}
type WebBodyText = string | ArrayBuffer | ArrayBufferView | URLSearchParams | null;
interface Request extends WebBody {}
/** What somebody asks of a server. It can be made and read here; nothing is sent. */
declare class Request {
	constructor(
		address: string | URL | Request,
		options?: { method?: string; headers?: Record<string, string> | [string, string][] | Headers; body?: WebBodyText }
	);
	readonly method: string;
	/** The whole address: \`new URL(request.url).pathname\` is its path. */
	readonly url: string;
	readonly headers: Headers;
	clone(): Request;
}
interface Response extends WebBody {}
/** What a server answers. */
declare class Response {
	constructor(
		body?: WebBodyText,
		options?: { status?: number; statusText?: string; headers?: Record<string, string> | [string, string][] | Headers }
	);
	/** A response with the value as JSON, and the header that says so. */
	static json(
		value: unknown,
		options?: { status?: number; statusText?: string; headers?: Record<string, string> | [string, string][] | Headers }
	): Response;
	/** 200 to 299. */
	readonly ok: boolean;
	readonly status: number;
	readonly statusText: string;
	readonly headers: Headers;
	clone(): Response;
}
/** An address, taken apart. */
declare class URL {
	constructor(address: string | URL, base?: string | URL);
	href: string;
	readonly origin: string;
	host: string;
	hostname: string;
	pathname: string;
	search: string;
	hash: string;
	readonly searchParams: URLSearchParams;
	toString(): string;
}
/** What stands behind the \`?\` of an address. */
declare class URLSearchParams {
	constructor(parameters?: string | Record<string, string> | [string, string][]);
	get(name: string): string | null;
	getAll(name: string): string[];
	has(name: string): boolean;
	set(name: string, value: string): void;
	append(name: string, value: string): void;
	delete(name: string): void;
	entries(): IterableIterator<[string, string]>;
	toString(): string;
}
`;
