import type { Attempts } from './attempt.ts';

/** Ways to reach a server with a function. */
const calls: Attempts = {
	fetch: `return (await fetch(there('fetch'))).text();`,
	'fetch without cors': `return (await fetch(there('no-cors'), { mode: 'no-cors' })).type;`,
	'fetch from the site': `return (await fetch(here('fetch'))).text();`,
	'the prototype’s fetch': `const own = Object.getPrototypeOf(self).fetch ?? WorkerGlobalScope.prototype.fetch;
		return (await own.call(self, there('prototype-fetch'))).text();`,
	'fetch with a Request': `return (await fetch(new Request(there('request')))).text();`,
	'fetch that outlives the page': `return (await fetch(there('keep-alive'), { keepalive: true })).text();`,
	fetchLater: `return String(fetchLater(there('later'), { activateAfter: 0 }).activated);`,
	XMLHttpRequest: `const request = new XMLHttpRequest(); request.open('GET', there('xhr'));
		return new Promise((resolve, reject) => { request.onload = () => resolve(request.responseText); request.onerror = () => reject(new Error('refused')); request.send(); });`,
	WebSocket: `const socket = new WebSocket(there('socket').replace('http', 'ws'));
		return new Promise((resolve, reject) => { socket.onopen = () => resolve('open'); socket.onerror = () => reject(new Error('refused')); });`,
	WebSocketStream: `await new WebSocketStream(there('socket-stream').replace('http', 'ws')).opened; return 'open';`,
	EventSource: `const source = new EventSource(there('events'));
		return new Promise((resolve, reject) => { source.onopen = () => resolve('open'); source.onerror = () => reject(new Error('refused')); });`,
	WebTransport: `await new WebTransport(there('transport').replace('http', 'https')).ready; return 'ready';`,
	sendBeacon: `if (!navigator.sendBeacon(there('beacon'))) throw new Error('refused'); return 'sent';`,
	RTCPeerConnection: `const connection = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
		connection.createDataChannel('way out'); await connection.setLocalDescription(await connection.createOffer());
		return new Promise((resolve) => { connection.onicecandidate = ({ candidate }) => candidate?.type === 'srflx' && resolve('candidate'); });`,
	'WebAssembly.compileStreaming': `const known = await WebAssembly.compileStreaming(fetch(there('wasm'))); return String(known);`,
	'WebAssembly from the prototype’s fetch': `const own = WorkerGlobalScope.prototype.fetch;
		return String(await WebAssembly.instantiateStreaming(own.call(self, there('wasm'))));`,
	serviceWorker: `await navigator.serviceWorker.register(here('service.js')); return 'registered';`
};

/** Ways to load code, pictures, fonts or style. */
const loads: Attempts = {
	FontFace: `await new FontFace('way-out', 'url(' + there('font') + ')').load(); return 'loaded';`,
	'a font of the worker': `const face = new FontFace('another', 'url(' + there('font-of-worker') + ')'); (self.fonts ?? document.fonts).add(face);
		const canvas = new OffscreenCanvas(9, 9).getContext('2d'); canvas.font = '9px another'; canvas.fillText('a', 0, 9); await face.load(); return 'loaded';`,
	'filter of a canvas': `const canvas = new OffscreenCanvas(9, 9).getContext('2d'); canvas.filter = 'url(' + there('filter.svg') + '#way-out)';
		canvas.fillRect(0, 0, 9, 9); if (!canvas.filter.includes('url')) throw new Error('refused'); throw new Error('only its hits count');`,
	'paint of CSS': `await CSS.paintWorklet.addModule(there('module-paint')); return 'loaded';`,
	import: `await import(there('module-import')); return self.reached;`,
	'import from the site': `await import(here('import.js')); return self.reached;`,
	'import from the site’s scheme': `await import(there('module-scheme').replace('http:', '')); return self.reached;`,
	'import of JSON': `return String((await import(there('json'), { with: { type: 'json' } })).default);`,
	'import of CSS': `return String((await import(there('css'), { with: { type: 'css' } })).default);`,
	'import of text': `return String((await import(there('text'), { with: { type: 'text' } })).default);`,
	'import of data': `return (await import('data:text/javascript,export default "evaluated"')).default;`,
	'import of a file': `return String(Object.keys(await import('file:///etc/hostname')));`,
	'import in a blob': `await import(blobOf('import ' + JSON.stringify(there('module-in-blob')))); return self.reached;`,
	importScripts: `importScripts(there('module-scripts')); return self.reached;`,
	'the prototype’s importScripts': `WorkerGlobalScope.prototype.importScripts.call(self, there('module-prototype')); return self.reached;`,
	'importScripts of data': `importScripts('data:text/javascript,self.evaluated="evaluated"'); return self.evaluated;`,
	Image: `const image = new Image(); image.src = there('image'); await image.decode(); return 'loaded';`,
	ImageDecoder: `await new ImageDecoder({ type: 'image/png', data: (await fetch(there('image-decoder'))).body }).decode(); return 'loaded';`
};

/** Workers that a worker starts, and whatever else leaves it. */
const leavers: Attempts = {
	'worker from data': `return nested(dataOf(sends('nested-data')));`,
	'module worker from data': `return nested(dataOf(sends('nested-module-data')), { type: 'module' });`,
	'worker from a blob': `return nested(blobOf(sends('nested-blob')));`,
	'module worker from a blob': `return nested(blobOf(sends('nested-module-blob')), { type: 'module' });`,
	'data worker in a data worker': `return nested(dataOf(nests('data', 'nested-twice-data')));`,
	'data worker in a blob worker': `return nested(blobOf(nests('data', 'nested-data-in-blob')));`,
	'blob worker in a data worker': `return nested(dataOf(nests('blob', 'nested-blob-in-data')));`,
	'worker in a worker in a worker': `return nested(dataOf('const worker = new Worker(' + JSON.stringify(dataOf(nests('data', 'nested-thrice'))) + '); worker.onmessage = ({ data }) => postMessage(data);'));`,
	'worker from the site': `return nested(here('nested.js'));`,
	'module worker from the site': `return nested(here('nested.js'), { type: 'module' });`,
	'worker from a stranger': `return nested(there('module-nested'));`,
	'SharedWorker from the site': `const shared = new SharedWorker(here('shared.js')); return String(shared.port);`,
	SharedWorker: `const shared = new SharedWorker(blobOf('onconnect = ({ ports: [port] }) => fetch(' + JSON.stringify(there('shared')) + ').then(() => port.postMessage("fetched"))'));
		return new Promise((resolve, reject) => { shared.port.onmessage = ({ data }) => resolve(data); shared.onerror = () => reject(new Error('refused')); });`
};

/** Ways to leave or end the worker itself, or to step before the person. In a window they cannot be tried: it would go, or wait. */
export const departures: Attempts = {
	navigation: `self.location = there('navigation'); return 'assigned';`,
	'location.assign': `self.location.assign(there('assign')); return 'assigned';`,
	'location.href': `self.location.href = there('href'); return 'assigned';`,
	open: `open(there('open')); return 'opened';`,
	'a notification': `const seen = new Notification('seen outside');
		return new Promise((resolve, reject) => { seen.onshow = () => resolve('seen'); seen.onerror = () => reject(new Error('refused')); });`,
	'permission to notify': `return await Notification.requestPermission();`,
	close: `self.close(); return 'closed';`,
	'the prototype’s close': `DedicatedWorkerGlobalScope.prototype.close.call(self); return 'closed';`
};

/** Ways that make sense only where our own code stands: a window or a worker without it cannot try them. */
export const aimedAtUs: Attempts = {
	'fetch of a blob-like address': `return (await fetch({ toString: flip('blob:x', there('flip')) })).text();`,
	'worker from its own address': `return nested(self.location.href);`
};

/** Ways that only the attacker's server would notice. */
export const silent: Attempts = {
	'source map of a module': `await import(blobOf('export default 1;\\n//# sourceMappingURL=' + there('map'))); throw new Error('only its hits count');`,
	'source map of an error': `await import(blobOf('throw new Error("mapped");\\n//# sourceMappingURL=' + there('map-of-error')));`,
	'address in a source’s name': `await import(blobOf('export default 1;\\n//# sourceURL=' + there('source'))); throw new Error('only its hits count');`,
	'address in an error': `const error = new Error(there('error')); error.fileName = there('error-file'); error.sourceURL = there('error-source'); throw error;`,
	'reports to an endpoint': `new ReportingObserver(() => 0, { buffered: true }).observe(); await fetch(there('report')).catch(() => 0); throw new Error('only its hits count');`
};

export const network: Attempts = { ...calls, ...loads, ...leavers };
