/** Starts in a grading thread that serves one answer after the other, each over a channel of its own. */
import { parentPort } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import type { MessageChannelEnd } from '#base/port.ts';
import type { Grade } from '#grading/define.ts';
import { serveGrader } from '#grading/worker/serve.ts';

const importGrade = async (path: string) =>
	((await import(pathToFileURL(path).href)) as { default: Grade }).default;

parentPort!.on('message', (end: MessageChannelEnd) => serveGrader(end, importGrade));
