import type { Attempts } from './attempt.ts';

/** Finds a function or an accessor wherever it hangs on the worker. */
const find = `const find = (name) => {
	for (let at = self; at; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (found?.value ?? found?.set) return found;
	}
	throw new Error(name + ' is gone');
};`;

/** Ways to speak in the kernel's name, or to hear what is said to it. */
export const forging: Attempts = {
	'a message to the frame': `${find} find('postMessage').value.call(self, { ready: true }); return 'sent';`,
	'an ear for the frame': `${find} find('onmessage').set.call(self, () => 0); return 'listens';`,
	'a message to the parent': `self.parent.postMessage('hello', '*'); return 'sent';`,
	'a message to the top': `self.top.postMessage('hello', '*'); return 'sent';`,
	'a message to the opener': `self.opener.postMessage('hello', '*'); return 'sent';`,
	'a message to the service worker': `navigator.serviceWorker.controller.postMessage('hello'); return 'sent';`,
	'a message from a worker to its grandparent': `return new Promise((resolve, reject) => {
		const worker = new Worker(dataOf('try { parent.postMessage("up", "*"); postMessage("sent") } catch { postMessage("") }'));
		worker.onmessage = ({ data }) => (data ? resolve(data) : reject(new Error('no parent')));
		worker.onerror = (event) => { event.preventDefault(); reject(new Error('refused')); }; });`,
	'a port that lies open': `const seen = new Set();
		const search = (value, path, depth) => {
			if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || depth > 6) return undefined;
			seen.add(value);
			if (value instanceof MessagePort) return path;
			const inside = value instanceof Map ? [...value] : value instanceof Set ? [...value].map((one) => ['', one]) : [];
			for (const key of Reflect.ownKeys(value)) { try { const one = value[key]; one?.catch?.(() => 0); inside.push([key, one]); } catch {} }
			inside.push(['prototype', Object.getPrototypeOf(value)]);
			for (const [key, one] of inside) { const found = search(one, path + '.' + String(key), depth + 1); if (found) return found; }
			return undefined;
		};
		const found = search(self, 'self', 0);
		if (!found) throw new Error('none');
		return found;`,
	'the frames of a stack': `const before = Error.prepareStackTrace; const held = [];
		Error.prepareStackTrace = (_, frames) => { for (const frame of frames) held.push(frame.getThis?.(), frame.getFunction?.()); return ''; };
		try { console.log('something'); void new Error('look').stack; } finally { Error.prepareStackTrace = before; }
		const found = held.find((one) => one !== undefined && one !== self);
		if (found === undefined) throw new Error('nothing held');
		return String(found);`,
	'the caller of a callback': `let caller; ({ f() { caller = self.spy?.caller; } }).f();
		WorkerGlobalScope.prototype.importScripts.call(self, URL.createObjectURL(new Blob(['self.spy = function () { self.caught = self.spy.caller; return "spied"; }'])));
		display({ toString: self.spy, get type() { return self.spy(); } });
		if (!self.caught) throw new Error('nobody'); return String(self.caught);`
};

/**
 * A cell that lays a net over every function and accessor that JavaScript and the browser bring along: whenever one of
 * them meets a port, or an event that came through one, the net keeps the port.
 */
export const layNet = `{
	const caught = self.caught = [];
	const { apply, construct, ownKeys } = Reflect;
	const keep = Array.prototype.push.bind(caught);
	const { getOwnPropertyDescriptor, defineProperty } = Object;
	const tagOf = Object.prototype.toString;
	const targetOf = getOwnPropertyDescriptor(Event.prototype, 'target').get;
	const isPort = (value) => apply(tagOf, value, []) === '[object MessagePort]';
	let busy = false;
	const look = (value) => {
		if (busy || typeof value !== 'object' || value === null) return;
		busy = true;
		try {
			if (isPort(value)) keep(value);
			else { const target = apply(targetOf, value, []); if (isPort(target)) keep(target); }
		} catch {} finally { busy = false; }
	};
	const wrap = (original) => function (...all) {
		look(this);
		for (let at = 0; at < all.length; at++) look(all[at]);
		const result = new.target ? construct(original, all, new.target) : apply(original, this, all);
		look(result);
		return result;
	};
	const cover = (holder) => {
		for (const key of ownKeys(holder)) {
			if (key === 'constructor' || key === 'prototype') continue;
			const found = getOwnPropertyDescriptor(holder, key);
			if (!found.configurable) continue;
			try {
				if (typeof found.value === 'function' && !found.value.prototype) defineProperty(holder, key, { ...found, value: wrap(found.value) });
				else if (found.get || found.set) defineProperty(holder, key, { ...found, ...(found.get && { get: wrap(found.get) }), ...(found.set && { set: wrap(found.set) }) });
			} catch {}
		}
	};
	const names = Object.getOwnPropertyNames(self);
	for (let scope = Object.getPrototypeOf(self); scope; scope = Object.getPrototypeOf(scope)) names.push(...Object.getOwnPropertyNames(scope));
	const holders = new Set([self]);
	for (const name of names) {
		let value;
		try { value = self[name]; } catch { continue; }
		if (value === null || (typeof value !== 'function' && typeof value !== 'object')) continue;
		if (typeof value === 'object' && value !== self.Reflect && value !== self.Math && value !== self.JSON) continue;
		holders.add(value);
		if (typeof value === 'function' && value.prototype) holders.add(value.prototype);
	}
	for (const start of [(function* () {})(), (async function* () {})(), [][Symbol.iterator](), new Map()[Symbol.iterator]()]) {
		for (let at = start; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) holders.add(at);
	}
	holders.delete(self.Reflect);
	const covered = [...holders];
	for (let at = 0; at < covered.length; at++) cover(covered[at]);
	console.log('the net lies over ' + covered.length);
}`;

/** A cell that tells what is in the net. */
export const readNet = `console.log('ports caught: ' + self.caught.length + '.')`;
