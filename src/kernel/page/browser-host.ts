import { frame, graderUrl, kernelUrl } from 'virtual:kernel';
import { onceEach } from '#base/once-each.ts';
import { AppError } from '#base/app-error.ts';
import * as words from '#words/kernel.ts';
import { makeGraphicsHost } from './graphics.ts';
import type { WorkerHost, WorkerKind } from './host.ts';
import { filesOf, makeModuleTexts } from './module-texts.ts';
import { Sandbox } from './sandbox.ts';

/** @param files gives data sets and the learner's own files; the kernel does not know where they lie */
export function makeBrowserHost(
	document: Document,
	files: Pick<WorkerHost, 'dataset' | 'ownFile'>
): WorkerHost {
	const sandbox = new Sandbox(document, frame);
	const fetchEach = onceEach(fetchWhole);
	const fetchOnce = async (url: string): Promise<Response> => (await fetchEach(url)).clone();
	const workerUrls: Record<WorkerKind, string> = { kernel: kernelUrl, grader: graderUrl };
	const textOf = async (url: string) => (await fetchOnce(url)).text();
	const module = makeModuleTexts(fetchOnce);
	/** Whoever asks for it then hears what went wrong. */
	const fetchAhead = (url: string) => void fetchEach(url).catch(() => undefined);
	fetchAhead(kernelUrl);
	return {
		fetchAhead: (names) => names.flatMap(filesOf).forEach(fetchAhead),
		start: (kind) => sandbox.start(textOf(workerUrls[kind])),
		module,
		graphics: makeGraphicsHost({
			start: (text) => sandbox.start(text),
			textOf,
			tensors: () => module('@tensorflow/tfjs')
		}),
		...files
	};
}

async function fetchWhole(url: string): Promise<Response> {
	const response = await fetch(url).catch((cause: unknown) => {
		throw new AppError('offline', words.offline, { cause });
	});
	if (!response.ok) throw new AppError('missing-file', words.noFile(url, response.status));
	return response;
}
