import type { SiteFile, SiteFiles } from './site-files.ts';

/** The files of a version by their paths. */
export type FileIndex = ReadonlyMap<string, SiteFile>;

export function indexFiles({ groups }: SiteFiles): FileIndex {
	return new Map(groups.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
}

/**
 * The file that a static host sends for an address: `lesson/statistics` is `lesson/statistics.html`, and what stands
 * behind a question mark changes nothing.
 *
 * @param scope the address of the site's own folder, which ends in a slash
 */
export function findFile(url: URL, scope: URL, files: FileIndex): SiteFile | undefined {
	const path = pathInside(url, scope);
	if (path === undefined) return undefined;
	return path === '' ? files.get('index.html') : (files.get(path) ?? files.get(`${path}.html`));
}

/** The address of a file, as links of the site name it. */
export function addressOf({ path }: Pick<SiteFile, 'path'>, scope: URL): string {
	const address = path === 'index.html' ? '' : path.replace(/\.html$/, '');
	return new URL(address.split('/').map(encodeURIComponent).join('/'), scope).href;
}

/** Whether the file never changes under its address, because the address holds its hash. */
export const isHashed = ({ path }: Pick<SiteFile, 'path'>): boolean => path.includes('/immutable/');

/** From the site's own folder; undefined for other sites, other folders and addresses that cannot be read. */
export function pathInside(url: URL, scope: URL): string | undefined {
	if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
	try {
		return decodeURIComponent(url.pathname.slice(scope.pathname.length));
	} catch {
		return undefined;
	}
}

const types: Record<string, string> = {
	bin: 'application/octet-stream',
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	ttf: 'font/ttf',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2'
};

/** Scripts and WebAssembly only run when they say what they are. */
export function typeOf({ path }: Pick<SiteFile, 'path'>): string {
	return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
