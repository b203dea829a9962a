/** Serves the built site as any static host would: `node src/cli/serve.ts [port]`. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const site = fileURLToPath(new URL('../../build', import.meta.url));

/** @returns what answers every request for the built site */
export function openFiles(): (request: IncomingMessage, response: ServerResponse) => void {
	const files = sirv(site, {
		brotli: true,
		gzip: true,
		etag: true,
		extensions: ['html'],
		setHeaders: cacheForEver
	});
	return (request, response) => files(request, response, () => notFound(response));
}

/** @param port 0 takes a free one @returns the server and the site's address */
export async function serve(port: number): Promise<{ server: Server; url: string }> {
	const server = createServer(openFiles());
	await new Promise<void>((resolve, reject) =>
		server.once('error', reject).listen(port, '127.0.0.1', resolve)
	);
	return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** Files whose name holds their hash never change. */
function cacheForEver(response: { setHeader(name: string, value: string): void }, path: string): void {
	const isHashed = path.includes('/immutable/');
	response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** The page that static hosts show for addresses that do not exist. */
function notFound(response: ServerResponse): void {
	response.writeHead(404, { 'Content-Type': 'text/html' });
	createReadStream(join(site, '404.html')).pipe(response);
}

if (import.meta.main) {
	const { url } = await serve(Number(process.argv[2] ?? process.env['PORT'] ?? 4173));
	console.log(`\n  Stagecoach is ready: ${url}\n  Press Ctrl+C to end.\n`);
}
