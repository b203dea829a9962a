import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleTask } from '#kernel/build/bundle.ts';

/** Checks are bundled from within the project, where packages are found. */
const cache = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const checks = `
import { CheckFailed } from 'stagecoach/grading';
import { dockerfile, dockerignore, gitignore, workflow } from 'stagecoach/grading/files';
const wordsOf = (read) => {
	try {
		return read();
	} catch (error) {
		return error instanceof CheckFailed && error.message;
	}
};
export default {
	image: dockerfile('FROM node:24.4-slim\\nUSER node').stages[0].image.tag,
	refused: wordsOf(() => dockerfile('FROM node\\nCOPPY . .')),
	events: workflow('on: push\\njobs: { test: { steps: [{ run: npm test }] } }').events,
	left: [gitignore('*.pem')('deep/key.pem'), dockerignore('*.pem')('deep/key.pem')]
};
`;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(cache, '.checks-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a module exports in a realm that has nothing of Node's, as a browser's has not. */
function importWithoutNode(text: string): Promise<unknown> {
	const start = `
		const { workerData, parentPort } = require('node:worker_threads');
		const tell = parentPort.postMessage.bind(parentPort);
		class CheckFailed extends Error {}
		globalThis[Symbol.for('stagecoach.modules')] = new Map([['stagecoach/grading', { CheckFailed }]]);
		for (const name of ['Buffer', 'process', 'global', 'require', 'setImmediate']) delete globalThis[name];
		import('data:text/javascript,' + encodeURIComponent(workerData)).then(
			(module) => tell(module.default),
			(error) => tell(error.message)
		);
	`;
	const worker = new Worker(start, { eval: true, workerData: text });
	return new Promise((resolve, reject) => {
		worker.once('message', (message) => {
			resolve(message);
			void worker.terminate();
		});
		worker.once('error', reject);
	});
}

it('checks that take files apart need nothing of Node', async () => {
	const file = join(folder, 'grade.ts');
	writeFileSync(file, checks);
	expect(await importWithoutNode(await bundleTask(file))).toEqual({
		image: '24.4-slim',
		refused: 'Docker would refuse line 2 of the Dockerfile: Unknown instruction: COPPY.',
		events: ['push'],
		left: [true, false]
	});
});
