/** The built site on a server that can fail, end, and get a newer version. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { packSiteFiles, unpackSiteFiles, type SiteFiles } from '../../src/offline/site-files.ts';
import { buildFolder } from './build-site.ts';

export interface FragileSite {
	url: string;
	/** Requests for these paths break off. */
	broken: RegExp | undefined;
	/** Path of every request that was answered. */
	requests: string[];
	/** Text of files that differ from the build, by their paths. */
	changes: Map<string, string>;
	/** Nothing listens on the port any more. */
	end(): Promise<void>;
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

export async function openFragileSite(base = ''): Promise<FragileSite> {
	const files = sirv(buildFolder, { brotli: true, gzip: true, etag: true, extensions: ['html'] });
	let server: Server | undefined = createServer((request, response) => {
		const path = (request.url ?? '').split('?')[0]!;
		if (site.broken?.test(path) || !path.startsWith(base)) return void request.socket.destroy();
		site.requests.push(path);
		request.url = request.url!.slice(base.length) || '/';
		const name = path.slice(base.length + 1);
		const changed = [name, `${name}.html`, name === '' ? 'index.html' : ''].find((one) =>
			site.changes.has(one)
		);
		if (changed === undefined) {
			response.setHeader('Cache-Control', path.includes('/immutable/') ? 'max-age=31536000' : 'no-cache');
			return files(request, response, () => void response.writeHead(404).end());
		}
		const type = types[changed.split('.').at(-1)!] ?? 'text/plain';
		response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
		response.end(site.changes.get(changed));
	});
	await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
	const site: FragileSite = {
		url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
		broken: undefined,
		requests: [],
		changes: new Map(),
		end: async () => {
			const ending = server;
			server = undefined;
			ending?.closeAllConnections();
			if (ending) await new Promise((resolve) => ending.close(resolve));
		}
	};
	return site;
}

const worker = readFileSync(`${buildFolder}/service-worker.js`, 'utf8');
const [before, list, after] = [
	/^[^=]*=/.exec(worker)![0],
	/=(.*);\n/.exec(worker)![1]!,
	/;\n[\s\S]*/.exec(worker)![0]
];

/** The files of the build, as its service worker lists them. */
export const builtFiles: SiteFiles = unpackSiteFiles(JSON.parse(list))!;

/** Puts a newer version on the server: the pages as they are changed, and the worker that lists them. */
export function publish(
	site: FragileSite,
	version: string,
	change: (path: string, text: string) => string
): void {
	const groups = builtFiles.groups.map(({ id, files }) => ({
		id,
		files: files.map((file) => {
			if (!file.path.endsWith('.html')) return file;
			const text = readFileSync(`${buildFolder}/${file.path}`, 'utf8');
			const next = change(file.path, text);
			if (next === text) return file;
			site.changes.set(file.path, next);
			return { ...file, digest: createHash('sha256').update(next).digest('hex') };
		})
	}));
	site.changes.set('service-worker.js', before + JSON.stringify(packSiteFiles({ version, groups })) + after);
}
