/** Starts in a worker thread of Node. */
import { workerData } from 'node:worker_threads';
import type { MessageChannelEnd } from '#base/port.ts';
import { keepWholeStacks } from './errors.ts';
import { nodeRealm } from './node-realm.ts';
import { raiseWalls } from './node-walls.ts';
import { serveSession } from './serve.ts';
import { furnish, guardMessages } from './surroundings.ts';

const { port } = workerData as { port: MessageChannelEnd };
const session = serveSession(port, nodeRealm);
process.on('uncaughtException', (thrown) => session.throwLate(thrown));
process.on('unhandledRejection', (thrown) => session.rejectLate(thrown));
keepWholeStacks();
raiseWalls();
furnish(globalThis, session);
guardMessages(globalThis);
