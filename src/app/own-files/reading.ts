/** The page's side of the worker that reads a file, so that a long one never holds up the page. */
import { brokenOff, type ReadingEvent, type ReadingRequest } from './reading-events.ts';

export interface Reading {
	/** Ends it at once; nothing is told any more. */
	stop(): void;
}

/** Begins to read. Tests put another one in its place. */
export function startReading(request: ReadingRequest, tell: (event: ReadingEvent) => void): Reading {
	const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<ReadingEvent>) => tell(data);
	worker.onerror = (event) => {
		event.preventDefault();
		tell(brokenOff);
	};
	worker.postMessage(request);
	return { stop: () => worker.terminate() };
}
