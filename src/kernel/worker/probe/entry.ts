/** Starts in a worker of its own, which the page ends after measuring, or when it does not answer: drivers can hang. */
import type * as tfjs from '@tensorflow/tfjs';
import { canImportBlobs, importText } from '#base/import-text.ts';
import { Port } from '#base/port.ts';
import { findRegistry } from '#base/registry.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import { nets, type BackendTimes } from '#protocol/tensors.ts';
import { addImmediate } from '../immediate.ts';
import { timeNet } from './train.ts';

/** For each net on each backend: two of both are a second in all. */
const budgetMs = 200;

interface Library {
	learner: typeof tfjs;
	setUp(wasm: ArrayBuffer | undefined, told: { warn(): void; backend(): void }): Promise<string>;
	moveTo(move: { name: string; text?: string }): Promise<string>;
}

const realm = self as unknown as {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
};

realm.onmessage = (event) => {
	realm.onmessage = null;
	addImmediate(self);
	let library: Library;
	new Port(event.ports[0]!, {
		load: async ({ text, wasm }: ModuleText) => {
			library = (await importText(text, 'tensors.js')) as unknown as Library;
			findRegistry().set('@tensorflow/tfjs', library.learner as never);
			await library.setUp(wasm, { warn: () => undefined, backend: () => undefined });
		},
		measure: async (move: { name: string; text?: string }): Promise<BackendTimes | undefined> => {
			const running = await library.moveTo(move);
			if (running !== move.name) return undefined;
			const times: Partial<BackendTimes> = {};
			for (const net of nets) times[net] = await timeNet(library.learner, net, budgetMs);
			return times as BackendTimes;
		}
	});
};

void canImportBlobs().then((usable) => realm.postMessage({ ready: usable }));
