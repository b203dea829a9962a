import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { openFiles } from '../../src/cli/serve.ts';

/**
 * The built site over HTTP/2 and TLS, as every static host of today sends it: there a page's forty files need one
 * connection, with HTTP/1.1 six, which wait for each other. The certificate is made for this run, and nobody trusts it.
 */
export async function serveAsHosts(): Promise<{ url: string; close(): Promise<void> }> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
		keySize: 2048,
		algorithm: 'sha256'
	});
	const files = openFiles();
	const sessions: { destroy(): void }[] = [];
	// What sirv asks of a request and a response is the same in both versions of HTTP.
	const answer = files as unknown as (request: Http2ServerRequest, response: Http2ServerResponse) => void;
	const server = createSecureServer({ key, cert, allowHTTP1: true }, answer);
	server.on('session', (session) => sessions.push(session));
	await new Promise<void>((resolve, reject) =>
		server.once('error', reject).listen(0, '127.0.0.1', () => resolve())
	);
	return {
		url: `https://localhost:${(server.address() as AddressInfo).port}`,
		close: () => {
			for (const session of sessions) session.destroy();
			return new Promise((resolve) => server.close(() => resolve()));
		}
	};
}
