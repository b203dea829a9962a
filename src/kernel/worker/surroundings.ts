/** What a cell finds around it: our console, `display`, timers that end with it, and kind words where the network would be. */
import { noNetwork } from '#words/sandbox.ts';
import { makeConsole } from './console.ts';
import type { Session } from './session.ts';
import { makeTimers } from './timers.ts';

const networkNames = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'];

/** The real wall is the sandbox and its content policy; here the learner is told in words. */
export function furnish(realm: typeof globalThis, session: Session): void {
	define(realm, 'console', makeConsole(session));
	define(realm, 'display', (value: unknown) => session.display(value));
	for (const [name, timer] of Object.entries(makeTimers(realm, session))) define(realm, name, timer);
	define(realm, 'reportError', (thrown: unknown) => session.throwLate(thrown));
	define(realm, 'fetch', onlyBlobs(realm.fetch.bind(realm)));
	for (const name of networkNames) if (name in realm) define(realm, name, refuseNetwork(name));
	for (const name of ['postMessage', 'onmessage', 'close']) hide(realm, name);
}

/** A cell speaks to nobody but the kernel, wherever the browser has hung the function. */
function hide(realm: object, name: string): void {
	for (let at: object | null = realm; at; at = Object.getPrototypeOf(at) as object | null) {
		if (Object.hasOwn(at, name)) define(at, name, undefined);
	}
}

/** An event knows the port that it came through: a getter that a cell has put in its place would see both. */
export function guardMessages({ MessageEvent, Event, MessagePort, EventTarget }: typeof globalThis): void {
	for (const { prototype } of [MessageEvent, Event, MessagePort, EventTarget]) Object.freeze(prototype);
}

/** tfjs fetches its own binary, which the page has handed in as a blob. */
function onlyBlobs(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
	const refuse = refuseNetwork('fetch');
	return (resource, options) => (/^blob:/.test(String(resource)) ? fetch(resource, options) : refuse());
}

function refuseNetwork(name: string): () => never {
	return function () {
		throw new Error(noNetwork(name));
	};
}

function define(realm: object, name: string, value: unknown): void {
	Object.defineProperty(realm, name, { value, writable: false, configurable: false, enumerable: true });
}
