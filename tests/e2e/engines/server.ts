/** The built site on a port of its own. */
import type { Server } from 'node:http';
import { serve } from '../../../src/cli/serve.ts';

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
