import type { Attempts } from './attempt.ts';

/** What an attacker tells the page in the name of another tab. */
export const overwritten = 'overwritten by an attacker';

/** Ways to read what the page has stored or made. Whoever tells the seed has got through. */
export const storage: Attempts = {
	indexedDB: `const database = await asked(indexedDB.open('seed'));
		return JSON.stringify(await asked(database.transaction('seed').objectStore('seed').getAll()));`,
	databases: `const all = await indexedDB.databases(); if (all.length === 0) throw new Error('none'); return JSON.stringify(all);`,
	localStorage: `return JSON.stringify(localStorage);`,
	sessionStorage: `return JSON.stringify(sessionStorage);`,
	cookie: `return document.cookie;`,
	cookieStore: `return JSON.stringify(await cookieStore.getAll());`,
	caches: `const cache = await caches.open('seed'); return (await (await cache.match(site + '/seed')).text());`,
	'names of caches': `const names = await caches.keys(); if (names.length === 0) throw new Error('none'); return names.join();`,
	'private files': `const root = await navigator.storage.getDirectory();
		return (await (await (await root.getFileHandle('seed.txt')).getFile()).text());`,
	'private files, synchronous': `const root = await navigator.storage.getDirectory();
		const file = await (await root.getFileHandle('seed.txt')).createSyncAccessHandle();
		const bytes = new Uint8Array(file.getSize()); file.read(bytes); file.close(); return new TextDecoder().decode(bytes);`,
	'sandboxed file system': `const ask = self.webkitRequestFileSystemSync ?? self.webkitRequestFileSystem;
		return String(await new Promise((resolve, reject) => resolve(ask.call(self, 0, 1024, resolve, reject))));`,
	storageBuckets: `return JSON.stringify(await navigator.storageBuckets.keys());`,
	locks: `const { held } = await navigator.locks.query(); if (held.length === 0) throw new Error('none'); return JSON.stringify(held);`,
	BroadcastChannel: `const channel = new BroadcastChannel('seed');
		return new Promise((resolve) => { channel.onmessage = ({ data }) => resolve(data); channel.postMessage('ask'); });`,
	'the page’s own database': `const { objectStoreNames } = await asked(indexedDB.open('stagecoach'));
		if (objectStoreNames.length === 0) throw new Error('another one'); return [...objectStoreNames].join();`,
	'the page’s own channel': `new BroadcastChannel('stagecoach-drafts').postMessage({ lesson: 'statistics', cell: 'mean-and-median', source: '// ${overwritten}' });
		throw new Error('only the page can tell');`,
	'fetch of the page’s blob': `return (await fetch(blob)).text();`,
	'the prototype’s fetch of the page’s blob': `return (await WorkerGlobalScope.prototype.fetch.call(self, blob)).text();`,
	'import of the page’s blob': `return (await import(blob)).default;`,
	'XMLHttpRequest of the page’s blob': `const request = new XMLHttpRequest(); request.open('GET', blob);
		return new Promise((resolve, reject) => { request.onload = () => resolve(request.responseText); request.onerror = () => reject(new Error('refused')); request.send(); });`,
	'worker from the page’s blob': `return new Promise((resolve, reject) => {
		const worker = new Worker(blob, { type: 'module' });
		worker.onmessage = ({ data }) => resolve(data);
		worker.onerror = (event) => { event.preventDefault(); reject(new Error('refused')); }; });`,
	'names of what was loaded': `const names = performance.getEntries().map(({ name }) => name).filter((name) => name.startsWith(site));
		if (names.length === 0) throw new Error('none'); return names.join();`,
	'names of what will be loaded': `return new Promise((resolve) => {
		const tell = (list) => { const own = list.getEntries().filter(({ name }) => name.startsWith(site)); if (own.length > 0) resolve(own[0].name); };
		for (const type of PerformanceObserver.supportedEntryTypes) new PerformanceObserver(tell).observe({ type, buffered: true }); });`
};
