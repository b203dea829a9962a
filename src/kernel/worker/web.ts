/**
 * Web requests and responses in graded calls: a function that answers requests gets a real one and gives a real answer,
 * without a network. What reads them is taken before any cell runs, so that no cell can put its own in its place.
 */
import type { RequestMarker } from '#protocol/markers.ts';
import type { GradedTree } from '#protocol/kernel.ts';
import * as words from '#words/sandbox.ts';
import { apply } from './built-ins.ts';
import { toRawError } from './errors.ts';
import { isObject } from './recognise.ts';

const { Request, Response } = globalThis;
const textOf = Response.prototype.text;
const getterOf = (name: keyof Response) => Object.getOwnPropertyDescriptor(Response.prototype, name)!.get!;
const [statusGetter, headersGetter] = [getterOf('status'), getterOf('headers')];
const statusOf = (response: unknown) => apply(statusGetter, response, []) as number;
const forEachHeader = Headers.prototype.forEach;

/** Whatever a test server's address would be: paths are told from here. */
const origin = 'http://localhost';

export function makeRequest({ method, url, headers, body }: RequestMarker): Request {
	return new Request(new URL(url, origin), { method, headers, ...(body !== undefined && { body }) });
}

/** A real one, which no look-alike is. */
export function isResponse(value: unknown): value is Response {
	if (!isObject(value) || Array.isArray(value)) return false; // quicker than what the getter throws, and true of most
	try {
		return typeof statusOf(value) === 'number';
	} catch {
		return false;
	}
}

/** Status, headers in small letters and the whole body, which can be read only once: so it is read here. */
export async function describeResponse(response: Response, characters: number): Promise<GradedTree> {
	const headers: [string, string][] = [];
	const keep = (value: string, name: string) => (headers[headers.length] = [name, value]);
	apply(forEachHeader, apply(headersGetter, response, []), [keep]);
	try {
		const body = (await apply(textOf, response, [])) as string;
		const cut = { body: body.slice(0, characters), length: body.length };
		return { type: 'response', status: statusOf(response), headers, ...cut };
	} catch (error) {
		return { type: 'unreadable', message: words.unreadableBody(toRawError(error).message) };
	}
}
