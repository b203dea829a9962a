/** Starts in the browser's worker: says what it can, takes the port, and serves one session. */
import { canImportBlobs } from '#base/import-text.ts';
import { browserRealm } from './browser-realm.ts';
import { keepWholeStacks } from './errors.ts';
import { addImmediate } from './immediate.ts';
import { serveSession } from './serve.ts';
import { furnish, guardMessages } from './surroundings.ts';

const realm = self as unknown as {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
	addEventListener(type: string, listener: (event: Event) => void): void;
};

realm.onmessage = (event) => {
	realm.onmessage = null;
	keepWholeStacks();
	const session = serveSession(event.ports[0]!, browserRealm);
	realm.addEventListener('error', (event) => {
		event.preventDefault();
		session.throwLate((event as ErrorEvent).error ?? (event as ErrorEvent).message);
	});
	realm.addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
		session.rejectLate((event as PromiseRejectionEvent).reason);
	});
	addImmediate(self);
	furnish(self, session);
	guardMessages(self);
};

void canImportBlobs().then((usable) => realm.postMessage({ ready: usable }));
