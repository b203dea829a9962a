/** How Node's worker imports, for `npm run grade` and the proof of the lessons. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { refuseOddShapes } from '#kernel/tensors/odd-shapes.ts';
import { shuffleByChance } from '#kernel/tensors/seeded-shuffle.ts';
import { prepareTraining } from '#kernel/tensors/training.ts';
import { libraryOf, type LearnerModule } from '#protocol/modules.ts';
import { catchFrameTraps } from './frame-traps.ts';
import { loadWith, type Load } from './load-modules.ts';
import { catchTensorTraps } from './tensor-traps.ts';
import type { PageRequests, Realm } from './serve.ts';

const require = createRequire(import.meta.url);

type Tensors = typeof import('@tensorflow/tfjs');
type Wasm = typeof import('@tensorflow/tfjs-backend-wasm');

/** What `import` makes of a library that is no ES module. */
interface CommonModule<Exports = Record<string, unknown>> {
	default: Exports;
}

export const nodeRealm: Realm = {
	importCell: async (code, name) => {
		const text = `${code}\n//# sourceURL=${name}`;
		return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as never;
	},
	makeModules: loadWith(importModule)
};

async function importModule(name: string, page: PageRequests, load: Load): Promise<Record<string, unknown>> {
	switch (libraryOf(name) as LearnerModule) {
		case '@tensorflow/tfjs':
			return startTensors(page);
		case 'danfojs':
			return loadDanfo();
		case 'stagecoach/ml':
			await connectDisplay(page);
			return import('#ml/index.ts');
		case 'stagecoach/pd':
			return import('#ml/pd/index.ts');
		case 'stagecoach/data': {
			const { setDataHost } = await import('#datasets/host.ts');
			const { ownLoader } = await import('#datasets/load-own.ts');
			setDataHost({
				open: page.dataset,
				loadOwn: ownLoader(page.ownFile),
				importDanfo: () => load('danfojs') as never,
				importTensors: () => load('@tensorflow/tfjs') as never
			});
			return import('#datasets/learner.ts');
		}
		case 'stagecoach/display':
			await connectDisplay(page);
			return import('#display/index.ts');
		case 'hono':
			return import('hono');
		case 'zod':
			return import('zod');
	}
}

/** For what shows something of its own: `stagecoach/display`, and a search in `stagecoach/ml`. */
async function connectDisplay(page: PageRequests): Promise<void> {
	const { setDisplayHost } = await import('#display/host.ts');
	setDisplayHost(page.display);
}

async function loadDanfo(): Promise<Record<string, unknown>> {
	const { default: danfo } = (await import('danfojs')) as unknown as CommonModule;
	catchFrameTraps(danfo);
	return danfo;
}

/** The same backend as in the browser, so that both grade alike. */
async function startTensors(page: PageRequests): Promise<Record<string, unknown>> {
	const { default: tf } = (await import('@tensorflow/tfjs')) as unknown as CommonModule<Tensors>;
	tf.env().set('PROD', true); // silences tfjs' greeting
	const { default: wasm } = (await import('@tensorflow/tfjs-backend-wasm')) as unknown as CommonModule<Wasm>;
	wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`);
	await tf.setBackend('wasm');
	prepareTraining(tf);
	refuseOddShapes(tf);
	shuffleByChance(tf);
	catchTensorTraps(tf, page.warn);
	page.backend(tf.getBackend());
	page.attachTensors(tf);
	return tf as unknown as Record<string, unknown>;
}
