/**
 * What the first cell of an exported notebook starts: our libraries and data sets, unpacked from the notebook itself, in
 * Deno's Jupyter kernel. The libraries are loaded by the very code that loads them in the page.
 */
import { browserRealm } from '#kernel/worker/browser-realm.ts';
import { toOutput } from '#kernel/worker/outputs.ts';
import { shownAs } from '#display/shown.ts';
import { isFigure, isFrame, isTensor } from '#kernel/worker/recognise.ts';
import type { OutputTarget } from '#display/host.ts';
import type { OpenedDataSet } from '#protocol/data-set.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import type { Output } from '#protocol/output.ts';
import type { MimeBundle } from '../ipynb/format.ts';
import { toMime } from '../ipynb/outputs.ts';
import { toShown } from '../shown/shown.ts';
import type { ArchiveIndex } from './archive.ts';

type Display = Record<symbol, () => MimeBundle>;

interface Deno {
	jupyter: { display(value: object): Promise<void> };
}

/** A value shows itself by this member in Deno's kernel. */
const showsItself = Symbol.for('Jupyter.display');

/** @param open gives a file of the archive, unpacked */
export function start(index: ArchiveIndex, open: (name: string) => Promise<ArrayBuffer>): void {
	const realm = globalThis as unknown as Record<string, unknown>;
	const load = browserRealm.makeModules({
		module: (name) => openModule(index, open, name),
		dataset: (name) => openDataSet(index, open, name),
		ownFile: () => Promise.resolve(undefined),
		backend: () => undefined,
		attachTensors: () => undefined,
		warn: (line) => console.warn(line),
		display: { target: () => target }
	});
	realm['stagecoach'] = (name: string) => asInTheWorker(() => load(name));
	realm['display'] = (value: unknown) => {
		const output = toOutput(value);
		if (output) show(output);
	};
	letValuesShowThemselves();
}

async function openModule(
	{ modules }: ArchiveIndex,
	open: (name: string) => Promise<ArrayBuffer>,
	name: string
): Promise<ModuleText> {
	const found = modules[name];
	if (!found)
		throw new Error(
			`“${name}” is not in this notebook: export it again from Stagecoach with an import of it.`
		);
	const text = new TextDecoder().decode(await open(name));
	return { text, needs: found.needs, ...(found.wasm && { wasm: await open(found.wasm) }) };
}

async function openDataSet(
	{ dataSets }: ArchiveIndex,
	open: (name: string) => Promise<ArrayBuffer>,
	name: string
): Promise<OpenedDataSet> {
	const set = dataSets[name];
	if (!set)
		throw new Error(`The data set '${name}' is not in this notebook: export it again from Stagecoach.`);
	return { set, bytes: await open(`data:${name}`) };
}

/**
 * tfjs looks around while it starts. It takes Deno for Node by its `process`, and looks for Node's own libraries; with
 * shared memory it starts workers of a kind that Deno lacks. So Deno looks like the worker that cells of the page run in.
 */
const inTheWorker = {
	process: undefined,
	SharedArrayBuffer: undefined,
	WorkerGlobalScope: Object,
	importScripts: () => undefined,
	location: { href: 'blob:' }
};

async function asInTheWorker<Result>(work: () => Promise<Result>): Promise<Result> {
	const names = Object.keys(inTheWorker) as (keyof typeof inTheWorker)[];
	const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
	for (const name of names)
		Object.defineProperty(globalThis, name, { value: inTheWorker[name], configurable: true, writable: true });
	try {
		return await work();
	} finally {
		for (const [name, descriptor] of before) {
			if (descriptor) Object.defineProperty(globalThis, name, descriptor);
			else Reflect.deleteProperty(globalThis, name);
		}
	}
}

/** Where widgets and progress bars appear: a widget stands as what its code sets it to. */
const target: OutputTarget = {
	widgets: {},
	softStop: { asked: false, listen: () => () => undefined },
	show: (output) => {
		if (output.kind === 'progress' && output.progress.state === 'running') return;
		show(output);
	},
	onInvalidate: () => () => undefined
};

function show(output: Output): void {
	const shown = toShown(output);
	if (!shown) return;
	if (shown.kind === 'stream' || shown.kind === 'error')
		return console.log('text' in shown ? shown.text : shown.message);
	const { jupyter } = (globalThis as unknown as { Deno: Deno }).Deno;
	const value: Display = { [showsItself]: () => toMime(shown, (html) => html) };
	void jupyter.display(value);
}

/**
 * A chart, a frame, a tensor and a list of records as a cell's last value are shown as they are in the page. All objects
 * inherit the member; for others it is undefined, as if it were not there.
 */
function letValuesShowThemselves(): void {
	Object.defineProperty(Object.prototype, showsItself, {
		configurable: true,
		get(this: unknown): (() => MimeBundle) | undefined {
			if (!isShownByUs(this)) return undefined;
			const output = toOutput(this);
			const shown = output && toShown(output);
			if (!shown || shown.kind === 'stream' || shown.kind === 'error') return undefined;
			return () => toMime(shown, (html) => html);
		},
		set(this: object, value: unknown) {
			Object.defineProperty(this, showsItself, { value, configurable: true, writable: true });
		}
	});
}

function isShownByUs(value: unknown): boolean {
	if (shownAs(value) !== undefined || isFigure(value) || isTensor(value) || isFrame(value)) return true;
	return Array.isArray(value) && toOutput(value)?.kind === 'table';
}
