/** What the status of a web response is called, and what it says about whose turn it is. */

const phrases: Record<number, string> = {
	200: 'OK',
	201: 'Created',
	202: 'Accepted',
	204: 'No Content',
	301: 'Moved Permanently',
	302: 'Found',
	304: 'Not Modified',
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	409: 'Conflict',
	413: 'Content Too Large',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	501: 'Not Implemented',
	503: 'Service Unavailable'
};

/** "404 Not Found"; the number alone where it has no usual name. */
export function nameStatus(status: number): string {
	return Object.hasOwn(phrases, status) ? `${status} ${phrases[status]!}` : String(status);
}

/** Below 400 it went well, from 500 on the server is at fault, between them the request. */
export function judgeStatus(status: number): 'success' | 'warning' | 'error' {
	if (status < 400) return 'success';
	return status < 500 ? 'warning' : 'error';
}

/** JSON over several lines if that changes nothing else about it; any other body as it is. */
export function layOutBody(body: string): string {
	try {
		const value: unknown = JSON.parse(body);
		return JSON.stringify(value) === body ? JSON.stringify(value, null, 2) : body;
	} catch {
		return body;
	}
}
