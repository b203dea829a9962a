/** Starts in a thread of Node that grades one answer after the other, each over a port of its own. A task is the address of its checks. */
import { parentPort } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import type { Grade } from '../define.ts';
import { serveGrader } from './serve.ts';

const importGrade = async (address: string) => ((await import(address)) as { default: Grade }).default;

parentPort!.on('message', (end: MessageChannelEnd) => serveGrader(end, importGrade));
