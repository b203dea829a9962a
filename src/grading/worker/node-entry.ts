/** Starts in a thread of Node that grades one answer after the other, each over a port of its own. A task is the path of its grade.ts. */
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import type { Grade } from '../define.ts';
import { serveGrader } from './serve.ts';

const importGrade = async (path: string) =>
	((await import(pathToFileURL(path).href)) as { default: Grade }).default;

parentPort!.on('message', (end: MessageChannelEnd) => serveGrader(end, importGrade));
