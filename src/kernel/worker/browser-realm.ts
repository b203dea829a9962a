/** How the browser's worker imports: everything is text that becomes a blob, since nothing can be fetched. */
import { importText } from '#base/import-text.ts';
import { onceEach } from '#base/once-each.ts';
import { findRegistry } from '#base/registry.ts';
import { catchFrameTraps } from './frame-traps.ts';
import { loadWith, type Load } from './load-modules.ts';
import type { PageRequests, Realm } from './serve.ts';

/**
 * Modules of cells that ran lately, by cell and text: stack traces name the cell. A module is never unloaded, so running
 * the same text again must not load it again.
 */
const cells = new Map<string, Promise<Record<string, unknown>>>();
const keptCells = 100;

function importCell(code: string, name: string): Promise<Record<string, unknown>> {
	const key = `${name.replace(/:\d+$/, '')}\n${code}`;
	const known = cells.get(key) ?? importText(code, name);
	cells.delete(key);
	cells.set(key, known); // last in order: the first is the one to forget
	known.catch(() => cells.delete(key));
	if (cells.size > keptCells) cells.delete(cells.keys().next().value!);
	return known;
}

export const browserRealm: Realm = {
	importCell: importCell as Realm['importCell'],
	makeModules: loadWith(importModule)
};

async function importModule(name: string, page: PageRequests, load: Load): Promise<Record<string, unknown>> {
	const { text, needs = [], wasm } = await page.module(name);
	for (const need of needs) await load(need);
	const bundle = await importText(text, name);
	const learner = bundle['learner'] as Record<string, unknown>;
	findRegistry().set(name, learner);
	if (name === '@tensorflow/tfjs') await startTensors(bundle, wasm, page);
	if (name === 'danfojs') catchFrameTraps(learner);
	if (name === 'stagecoach/data') connectData(bundle, page, load);
	(bundle['setDisplayHost'] as ((host: object) => void) | undefined)?.(page.display);
	return learner;
}

async function startTensors(
	bundle: Record<string, unknown>,
	wasm: ArrayBuffer | undefined,
	page: PageRequests
) {
	const { learner, setUp, moveTo } = bundle as unknown as typeof import('./modules/tensorflow.ts');
	page.backend(await setUp(wasm, page));
	page.attachTensors(learner, moveTo);
}

function connectData(bundle: Record<string, unknown>, page: PageRequests, load: Load): void {
	const setDataHost = bundle['setDataHost'] as (host: object) => void;
	setDataHost({
		open: onceEach(page.dataset),
		loadOwn: (bundle['ownLoader'] as (open: object) => object)(page.ownFile),
		importDanfo: () => load('danfojs'),
		importTensors: () => load('@tensorflow/tfjs')
	});
}
