/**
 * The only script of the sandboxed frame. It takes one port from the page and starts and ends workers;
 * it never sees what the page and a worker say to each other, because each pair gets its own channel.
 */
interface Command {
	start?: { id: number; text: string };
	end?: { id: number };
	areYouAlive?: true;
}

const workers = new Map<number, Worker>();

addEventListener('message', (event) => {
	const port = event.ports[0];
	if (event.source !== parent || !port) return;
	port.onmessage = ({ data, ports }: MessageEvent<Command>) => {
		if (data.start) startWorker(port, data.start.id, data.start.text, ports[0]!);
		if (data.end) endWorker(data.end.id);
		if (data.areYouAlive) port.postMessage({ alive: true });
	};
});

/** A classic worker is sloppy unless told otherwise: a function could be asked who has called it. */
const strict = "'use strict';";

/** Unknown until the first worker has tried. */
let dataWorks: boolean | undefined;

/** `data:` workers first; where they may not import blobs (WebKit), a classic `blob:` worker. */
function startWorker(port: MessagePort, id: number, text: string, channel: MessagePort): void {
	if (dataWorks === false) return startClassic(port, id, text, channel);
	const dataUrl = `data:text/javascript,${encodeURIComponent(text)}`;
	tryWorker(id, dataUrl, { type: 'module' }, (usable, worker) => {
		dataWorks ??= usable;
		if (usable) return hand(port, id, worker, channel);
		worker.terminate();
		startClassic(port, id, text, channel);
	});
}

function startClassic(port: MessagePort, id: number, text: string, channel: MessagePort): void {
	const blobUrl = URL.createObjectURL(new Blob([strict, text], { type: 'text/javascript' }));
	tryWorker(id, blobUrl, {}, (works, worker) => {
		URL.revokeObjectURL(blobUrl);
		if (works) hand(port, id, worker, channel);
		else port.postMessage({ failed: id });
	});
}

type Done = (usable: boolean, worker: Worker) => void;

function tryWorker(id: number, url: string, options: WorkerOptions, done: Done): void {
	const worker = new Worker(url, options);
	workers.set(id, worker);
	worker.onmessage = ({ data }: MessageEvent<{ ready?: boolean }>) => {
		worker.onmessage = null;
		worker.onerror = null;
		done(data.ready === true, worker);
	};
	worker.onerror = () => done(false, worker);
}

function hand(port: MessagePort, id: number, worker: Worker, channel: MessagePort): void {
	worker.postMessage(null, [channel]);
	port.postMessage({ started: id });
	// Cells' own errors are caught inside; some browsers tell here that they have ended a worker.
	worker.onerror = ({ message }) => {
		if (/memory/i.test(message)) port.postMessage({ died: id });
	};
}

function endWorker(id: number): void {
	workers.get(id)?.terminate();
	workers.delete(id);
}
