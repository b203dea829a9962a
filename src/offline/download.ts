import { AppError } from '#base/app-error.ts';
import { addressOf, isHashed } from './find-file.ts';
import type { SiteFile } from './site-files.ts';

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * A file of the site, compared with its digest: a host that is just getting a newer version gives a mixture of both. What
 * is not right is asked for once more, past the browser's own cache.
 *
 * @throws AppError `network`, `missing` or `changed`
 */
export async function download(file: SiteFile, scope: URL, fetchFile: Fetch = fetch): Promise<ArrayBuffer> {
	const url = addressOf(file, scope);
	for (const cache of [isHashed(file) ? 'default' : 'no-cache', 'reload'] as const) {
		const bytes = await read(url, cache, fetchFile);
		if ((await digestOf(bytes)) === file.digest) return bytes;
	}
	throw new AppError('changed', `${file.path} is another one at the site than in this version.`);
}

async function read(url: string, cache: RequestCache, fetchFile: Fetch): Promise<ArrayBuffer> {
	let response: Response;
	try {
		response = await fetchFile(url, { cache, priority: 'low', credentials: 'same-origin' });
		if (response.ok) return await response.arrayBuffer();
	} catch (cause) {
		throw new AppError('network', `${url} could not be fetched.`, { cause });
	}
	throw new AppError('missing', `${url} is not at the site (${response.status}).`);
}

/** SHA-256 in hexadecimal. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
