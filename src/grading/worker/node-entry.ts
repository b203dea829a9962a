/** Starts in a worker thread of Node. A task is the path of its grade.ts. */
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import type { Grade } from '../define.ts';
import { serveGrader } from './serve.ts';

const { port } = workerData as { port: MessageChannelEnd };
serveGrader(port, async (task) => ((await import(pathToFileURL(task).href)) as { default: Grade }).default);
