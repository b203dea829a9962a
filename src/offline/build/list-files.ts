import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Adapter } from '@sveltejs/kit';
import { packSiteFiles, type SiteFile } from '../site-files.ts';
import { groupFiles, isSaved } from './group-files.ts';

/**
 * An adapter that writes into the service worker which files the site has. A worker that differs in a byte is a new
 * version to every browser, and this one differs exactly when a file does.
 *
 * @param folder where the adapter writes the site
 */
export function listFiles(adapter: Adapter, folder: string): Adapter {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			await writeWorker(folder);
		}
	};
}

async function writeWorker(folder: string): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		);
	const files = await Promise.all(paths.filter(isSaved).map((path) => describe(folder, path)));
	const groups = groupFiles(files, await linkedFiles(folder, paths));
	const code = await readFile(join(folder, 'service-worker.js'), 'utf8');
	const version = digest(JSON.stringify(groups) + code).slice(0, 12);
	const list = JSON.stringify(packSiteFiles({ version, groups }));
	await writeCompressed(join(folder, 'service-worker.js'), `self.stagecoachFiles=${list};\n${code}`);
}

async function describe(folder: string, path: string): Promise<SiteFile> {
	const bytes = await readFile(join(folder, path));
	const compressed = await stat(join(folder, `${path}.br`)).catch(() => undefined);
	return { path, digest: digest(bytes), size: bytes.length, wire: compressed?.size ?? bytes.length };
}

/**
 * What each page waits for: the scripts and fonts that pages name in their heads, and what those scripts import in place,
 * which the heads do not always name.
 */
async function linkedFiles(folder: string, paths: readonly string[]): Promise<Set<string>> {
	const read = (path: string) => readFile(join(folder, path), 'utf8');
	const pages = await Promise.all(paths.filter((path) => path.endsWith('.html')).map(read));
	const linked = new Set(pages.flatMap(linksOf));
	for (const path of linked) {
		if (!path.endsWith('.js')) continue;
		for (const name of importsOf(await read(path))) linked.add(posix.join(posix.dirname(path), name));
	}
	return linked;
}

const linksOf = (html: string): string[] =>
	[...html.matchAll(/href="[./]*(_app\/[^"]+)"/g)].map(([, path]) => path!);

/** Addresses of the modules that a built script imports in place; those that it imports later stand in brackets. */
export const importsOf = (script: string): string[] =>
	[...script.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)].map(([, path]) => path!);

async function writeCompressed(file: string, text: string): Promise<void> {
	const bytes = Buffer.from(text);
	await writeFile(file, bytes);
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
	await writeFile(`${file}.gz`, await promisify(gzip)(bytes));
}

const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
