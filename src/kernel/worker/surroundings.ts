/** What a cell finds around it: our console, `display`, timers that end with it, and kind words where the network would be. */
import { makeConsole } from './console.ts';
import type { Session } from './session.ts';
import { makeTimers } from './timers.ts';

const networkNames = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'];

/** The real wall is the sandbox and its content policy; here the learner is told in words. */
export function furnish(realm: typeof globalThis, session: Session): void {
	define(realm, 'console', makeConsole(session));
	define(realm, 'display', (value: unknown) => session.display(value));
	for (const [name, timer] of Object.entries(makeTimers(realm, session.turns))) define(realm, name, timer);
	define(realm, 'fetch', onlyBlobs(realm.fetch.bind(realm)));
	for (const name of networkNames) if (name in realm) define(realm, name, refuseNetwork(name));
	for (const name of ['postMessage', 'onmessage', 'close']) if (name in realm) define(realm, name, undefined);
}

/** tfjs fetches its own binary, which the page has handed in as a blob. */
function onlyBlobs(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
	const refuse = refuseNetwork('fetch');
	return (resource, options) => (/^blob:/.test(String(resource)) ? fetch(resource, options) : refuse());
}

function refuseNetwork(name: string): () => never {
	return function () {
		throw new Error(
			`${name} cannot be used in a cell: cells reach no network. Use load('…') from stagecoach/data.`
		);
	};
}

function define(realm: object, name: string, value: unknown): void {
	Object.defineProperty(realm, name, { value, writable: false, configurable: false, enumerable: true });
}
