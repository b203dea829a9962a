import { requestMethods, widgetLimits, type ApiAnswer, type WidgetRequest } from '#protocol/widget.ts';
import { isFields, readAmount, readCount, readList, readOneOf, readText } from './read.ts';

export function readRequest(value: unknown): WidgetRequest {
	const fields = isFields(value) ? value : {};
	return {
		method: readOneOf(fields['method'], requestMethods),
		path: readText(fields['path'], widgetLimits.path) || '/',
		body: readText(fields['body'], widgetLimits.text)
	};
}

/** The app is a stranger's: its headers and its body are texts of bounded length, and nothing else. */
export function readAnswer(value: unknown): ApiAnswer {
	const fields = isFields(value) ? value : {};
	const kind = readOneOf(fields['kind'], ['none', 'waiting', 'failed', 'response']);
	if (kind !== 'response') return { kind };
	const body = readText(fields['body'], widgetLimits.answer);
	return {
		kind,
		status: readCount(fields['status']),
		headers: readList(fields['headers'], widgetLimits.headers).map(readHeader),
		body,
		length: Math.max(body.length, readCount(fields['length'])),
		milliseconds: readAmount(fields['milliseconds'])
	};
}

function readHeader(value: unknown): [name: string, value: string] {
	const [name, text] = readList(value, 2);
	return [readText(name, widgetLimits.label), readText(text, widgetLimits.path)];
}
