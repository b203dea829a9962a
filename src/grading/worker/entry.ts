/** Starts in the browser's grading worker: it never holds the learner's code, only the answers to its calls. */
import { findRegistry } from '#base/registry.ts';
import type { Grade } from '../define.ts';
import * as grading from '../index.ts';
import { canImportBlobs, importText } from '#base/import-text.ts';
import { serveGrader } from './serve.ts';

const realm = self as unknown as {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
};

findRegistry().set('stagecoach/grading', { ...grading });

realm.onmessage = (event) => {
	realm.onmessage = null;
	serveGrader(event.ports[0]!, async (task) => (await importText(task, 'grade.js'))['default'] as Grade);
};

void canImportBlobs().then((usable) => realm.postMessage({ ready: usable }));
