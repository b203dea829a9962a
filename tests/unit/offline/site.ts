/** A small site for tests. */
import type { FileGroup, SiteFile, SiteFiles } from '#offline/site-files.ts';

export const scope = new URL('https://stagecoach.example/some/path/');

export const file = (path: string, digest = path.replace(/\W/g, '').slice(0, 8)): SiteFile => ({
	...{ path, digest: hex(digest), size: 1000, wire: 100 }
});

export const group = (id: string, ...files: SiteFile[]): FileGroup => ({ id, files });

export const version = (name: string, ...groups: FileGroup[]): SiteFiles => ({ version: name, groups });

export const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** Names of digests in a test become what digests are: hexadecimal. */
export const hex = (name: string): string => Buffer.from(name).toString('hex');
