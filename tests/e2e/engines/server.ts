/** The built site on a port of its own; and the same site without its content policy, to see what the policy is good for. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { serve } from '../../../src/cli/serve.ts';
import { buildFolder } from '../build-site.ts';

export interface TestServer {
	url: string;
	/** Path of every request. */
	requests: string[];
	close(): Promise<void>;
}

export async function openServer(): Promise<TestServer> {
	const { server, url } = await serve(0);
	return watch(server, url);
}

/** @param more scripts by the beginning of their path, which the site does not have */
export async function openServerWithoutPolicy(more: Record<string, string> = {}): Promise<TestServer> {
	const files = sirv(buildFolder);
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const start = Object.keys(more).find((begin) => path.startsWith(begin));
		const page = `${buildFolder}${path === '/' ? '/index' : path}.html`;
		if (start !== undefined) {
			response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(more[start]);
		} else if (existsSync(page)) {
			response.writeHead(200, { 'Content-Type': 'text/html' }).end(withoutPolicy(page));
		} else files(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return watch(server, `http://localhost:${(server.address() as AddressInfo).port}`);
}

function withoutPolicy(page: string): string {
	const html = readFileSync(page, 'utf8');
	const bare = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
	if (bare === html) throw new Error(`${page} has no content policy to leave out.`);
	return bare;
}

function watch(server: Server, url: string): TestServer {
	const requests: string[] = [];
	server.on('request', (request) => requests.push(request.url ?? ''));
	return {
		url,
		requests,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
