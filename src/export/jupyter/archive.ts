/** The libraries and data sets that a notebook uses, packed into its first cell. */
import type { DataSet, OpenedDataSet } from '#protocol/data-set.ts';
import type { ModuleText } from '#protocol/kernel.ts';
import * as words from '#words/exported.ts';
import { toBase64 } from '../shown/bytes.ts';

/** What is in an archive, beside the files themselves. */
export interface ArchiveIndex {
	modules: Record<string, { needs: readonly string[]; wasm?: string }>;
	dataSets: Record<string, DataSet>;
}

/** Where an archive gets its files. */
export interface ArchiveSources {
	/** The text of `runtime.ts`, bundled. */
	runtime(): Promise<string>;
	/** @param request as the kernel asks: `stagecoach/ml:KMeans,mean` */
	module(request: string): Promise<ModuleText>;
	dataSet(name: string): Promise<OpenedDataSet>;
}

export interface Archive {
	index: ArchiveIndex;
	/** Each file as gzip, in base64. */
	files: Record<string, string>;
}

/** @param modules requests by the name that the notebook asks for them by */
export async function packArchive(
	modules: Readonly<Record<string, string>>,
	dataSets: readonly string[],
	sources: ArchiveSources
): Promise<Archive> {
	const archive: Archive = { index: { modules: {}, dataSets: {} }, files: {} };
	archive.files['runtime'] = await pack(await sources.runtime());
	for (const [name, request] of Object.entries(modules)) await addModule(archive, sources, name, request);
	for (const name of dataSets) {
		const { set, bytes } = await sources.dataSet(name);
		archive.index.dataSets[name] = set;
		archive.files[`data:${name}`] = await pack(bytes);
	}
	return archive;
}

async function addModule(
	archive: Archive,
	sources: ArchiveSources,
	name: string,
	request: string
): Promise<void> {
	if (name in archive.index.modules) return;
	const { text, needs = [], wasm } = await sources.module(request);
	archive.index.modules[name] = { needs, ...(wasm && { wasm: `${name}.wasm` }) };
	archive.files[name] = await pack(text);
	if (wasm) archive.files[`${name}.wasm`] = await pack(wasm);
	for (const need of needs) await addModule(archive, sources, need, need);
}

async function pack(contents: string | ArrayBuffer): Promise<string> {
	const stream = new Blob([contents]).stream().pipeThrough(new CompressionStream('gzip'));
	return toBase64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The cell that unpacks it. Its own names stay inside of it. */
export function writeArchiveCell({ index, files }: Archive): string {
	const lines = Object.entries(files).map(([name, text]) => `\t${JSON.stringify(name)}: '${text}'`);
	return `// ${words.archiveHead}
// ${words.archiveHolds}
await (async (index: object, files: Record<string, string>) => {
	const open = (name: string) => {
		const bytes = Uint8Array.from(atob(files[name]), (character) => character.charCodeAt(0));
		return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
	};
	const runtime = URL.createObjectURL(new Blob([await open('runtime')], { type: 'text/javascript' }));
	(await import(runtime)).start(index, open);
})(${JSON.stringify(index)}, {
${lines.join(',\n')}
});`;
}
