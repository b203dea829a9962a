/** Web requests as arguments, responses as expected values. */
import type { RequestMarker } from '#protocol/markers.ts';
import * as words from '#words/grading-differences.ts';
import type { Difference } from './difference.ts';
import { show } from './show.ts';
import { ResponseResult } from './values.ts';

interface RequestOptions {
	/** Sent as JSON, with its content type. */
	json?: unknown;
	/** Sent as it is: for a body that is no JSON at all. */
	body?: string;
	headers?: Record<string, string>;
}

/** A response as graders see it. */
export interface ResponseValue {
	status: number;
	headers: ReadonlyMap<string, string>;
	body: string;
	/** Undefined when the body is no JSON. */
	json: unknown;
}

/** An argument that is a web request: `request('POST', '/predict', { json: { age: 30 } })`. */
export function request(
	method: string,
	url: string,
	{ json, body, headers = {} }: RequestOptions = {}
): RequestMarker {
	const sent = json === undefined ? body : JSON.stringify(json);
	return {
		...{ $make: 'request' as const, method, url },
		headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
		...(sent !== undefined && { body: sent })
	};
}

/** What a response should be; what is left out may be anything. */
export class ExpectedResponse implements ResponseValue {
	readonly status: number;
	readonly headers: ReadonlyMap<string, string>;
	readonly json: unknown;
	readonly body: string;
	constructor({ status, json, body = '', headers = {} }: ExpectedParts) {
		this.status = status;
		this.json = json;
		this.body = body;
		this.headers = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	}
}

interface ExpectedParts {
	status: number;
	json?: unknown;
	/** Of a body that is no JSON. */
	body?: string;
	/** Each must be there, with any parameters: `application/json` allows `; charset=utf-8` behind it. */
	headers?: Record<string, string>;
}

/** An expected value that is a web response: `response({ status: 200, json: { survived: true } })`. */
export function response(parts: ExpectedParts): ExpectedResponse {
	return new ExpectedResponse(parts);
}

/** @param compareParts how what stands in a body is compared */
export function compareResponses(
	got: unknown,
	expected: ExpectedResponse,
	path: string,
	compareParts: (got: unknown, expected: unknown, path: string) => Difference | undefined
): Difference | undefined {
	if (!(got instanceof ResponseResult)) {
		const says = words.isShouldBe(show(got), words.aResponseOf(expected.status));
		return { path, says, nudge: words.makeResponse };
	}
	if (got.status !== expected.status) {
		const says = words.hasStatus(got.status, expected.status);
		return { path, says, ...(got.body && { nudge: words.itsBody(show(got.body)) }) };
	}
	return compareHeaders(got, expected, path) ?? compareBodies(got, expected, path, compareParts);
}

function compareHeaders(
	got: ResponseResult,
	{ headers }: ExpectedResponse,
	path: string
): Difference | undefined {
	for (const [name, value] of headers) {
		const is = got.headers.get(name);
		if (is === undefined) return { path, says: words.hasNoHeader(name, show(value)) };
		if (!isHeader(is.toLowerCase(), value.toLowerCase()))
			return { path, says: words.hasHeader(name, show(is), show(value)) };
	}
	return undefined;
}

const isHeader = (is: string, value: string) => is === value || is.startsWith(`${value};`);

function compareBodies(
	got: ResponseResult,
	expected: ExpectedResponse,
	path: string,
	compareParts: (got: unknown, expected: unknown, path: string) => Difference | undefined
): Difference | undefined {
	if (expected.json === undefined)
		return expected.body === '' ? undefined : compareParts(got.body, expected.body, `${path}.text()`);
	if (got.json !== undefined) return compareParts(got.json, expected.json, `${path}.json()`);
	const says = words.hasBody(show(got.body), show(expected.json));
	return { path, says, nudge: words.useJson };
}
