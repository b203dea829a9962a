import {
	requestMethods,
	widgetLimits,
	type ApiAnswer,
	type WidgetRequest,
	type WidgetValue
} from '#protocol/widget.ts';
import * as words from '#words/display.ts';
import { describe, requireLabel, requireOptions, requireText } from './options.ts';
import { placeWidget } from './place.ts';

/** What answers requests as the web writes them: a Hono app, or any object with such a `fetch`. */
export interface WebApp {
	fetch(request: Request): Response | Promise<Response>;
}

/** What stands in the console at first. */
export interface ApiConsoleOptions {
	/** Default: `'Try the API'`. */
	label?: string;
	/** Default: `'GET'`. */
	method?: WidgetRequest['method'];
	/** Begins with `/`. Default: `'/'`. */
	path?: string;
	/** Written as JSON. Default: none. */
	body?: unknown;
}

/**
 * A console below the cell that sends requests to a web app of yours, and shows what it answers. Nothing leaves this
 * page: Send runs the cell again, which calls `app.fetch` with a real `Request`. So put the console into a cell of its
 * own: the app, and the model in it, then stay as they are.
 *
 * @returns when the app has answered; at once while nothing was sent
 * @throws TypeError or RangeError when an option does not fit; what the app throws instead of answering
 * @example
 * await apiConsole(app, { method: 'POST', path: '/predict', body: { age: 30 } });
 */
export async function apiConsole(app: WebApp, options: ApiConsoleOptions = {}): Promise<void> {
	if (typeof (app as WebApp | null | undefined)?.fetch !== 'function')
		throw new TypeError(words.needsApp(describe(app)));
	requireOptions('apiConsole', options, ['label', 'method', 'path', 'body']);
	const label = requireLabel('apiConsole', options.label ?? words.tryApi);
	const first = readFirst(options);
	const { set, show } = placeWidget('api-console', label);
	const isSent = isRequest(set);
	const value = isSent ? set : first;
	const showAnswer = (answer: ApiAnswer) => show({ type: 'api-console', label, value, answer });
	if (!isSent) return showAnswer({ kind: 'none' });
	showAnswer({ kind: 'waiting' });
	try {
		showAnswer(await send(app, value));
	} catch (thrown) {
		showAnswer({ kind: 'failed' });
		throw thrown;
	}
}

function readFirst({ method = 'GET', path = '/', body }: ApiConsoleOptions): WidgetRequest {
	if (!requestMethods.includes(method))
		throw new RangeError(words.oddMethod(requestMethods, describe(method)));
	if (!requireText('apiConsole', 'path', path, widgetLimits.path).startsWith('/'))
		throw new RangeError(words.oddPath(describe(path)));
	const text = body === undefined ? '' : JSON.stringify(body, null, 2);
	return { method, path, body: requireText('apiConsole', 'body', text, widgetLimits.text) };
}

function isRequest(value: WidgetValue | undefined): value is WidgetRequest {
	return typeof value === 'object' && value !== null && 'path' in value;
}

async function send(app: WebApp, { method, path, body }: WidgetRequest): Promise<ApiAnswer> {
	const hasBody = body !== '' && method !== 'GET';
	const content = hasBody ? { body, headers: { 'content-type': 'application/json' } } : {};
	const start = performance.now();
	const response = await app.fetch(new Request(`http://localhost${path}`, { method, ...content }));
	if (!(response instanceof Response)) throw new TypeError(words.noResponse(describe(response)));
	const text = await response.text();
	return {
		kind: 'response',
		status: response.status,
		headers: [...response.headers].slice(0, widgetLimits.headers),
		body: text.slice(0, widgetLimits.answer),
		length: text.length,
		milliseconds: performance.now() - start
	};
}
