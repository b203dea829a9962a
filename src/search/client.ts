/** The page's side of the worker that searches. */
import * as words from '#words/search.ts';
import type { Answer } from './searcher.ts';
import type { Request } from './worker.ts';

export interface Search {
	ask(query: string): void;
}

let worker: Worker | undefined;

/**
 * Reads what has changed and answers from now on to `onanswer`. The worker is started once for a page and kept.
 * @param courseUrl where the course's documents lie
 */
export function openSearch(courseUrl: string, onanswer: (answer: Answer) => void): Search {
	const running = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
	let query = '';
	const answerNothing = () => onanswer({ query, found: [], isWhole: true, problems: [words.notLoaded] });
	running.onmessage = ({ data }: MessageEvent<Answer>) => onanswer(data);
	running.onerror = (event) => {
		event.preventDefault();
		worker = undefined;
		answerNothing();
	};
	const send = (request: Request) => running.postMessage(request);
	send({ kind: 'open', courseUrl: new URL(courseUrl, location.href).href });
	return {
		ask: (asked) => {
			query = asked;
			if (worker === running) send({ kind: 'ask', query });
			else answerNothing();
		}
	};
}
