/** The worker that searches, so that neither a large index nor five hundred notebooks hold up the page. */
import { loadOwnTexts } from '#storage/own-texts.ts';
import type { SearchDocument } from './document.ts';
import { ownDocuments } from './own-documents.ts';
import { Searcher } from './searcher.ts';

/** Absolute: a worker's own address is another one than the page's. */
export type Request = { kind: 'open'; courseUrl: string } | { kind: 'ask'; query: string };

let courseUrl = '';

const searcher = new Searcher({
	loadCourse: async () => {
		const response = await fetch(courseUrl);
		if (!response.ok) throw new Error(`${courseUrl}: ${response.status}`);
		return (await response.json()) as SearchDocument[];
	},
	loadOwn: async (course) => ownDocuments(await loadOwnTexts(), course),
	answer: (answer) => self.postMessage(answer)
});

self.onmessage = ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'ask') return searcher.ask(data.query);
	courseUrl = data.courseUrl;
	void searcher.open();
};
