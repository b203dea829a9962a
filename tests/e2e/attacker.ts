/** A stranger's server. It answers whatever is asked for, and counts everything that reaches it, whatever the protocol. */
import { createHash } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Attacker {
	url: string;
	/** Address for the UDP packets of WebRTC. */
	stun: string;
	/** Path of every request; "connection" for each TCP connection, "packet" for each UDP packet. */
	hits: string[];
	close(): Promise<void>;
}

/** Runs as a module, as a script and as a worker. */
export const hostileScript = 'self.reached = "reached"; self.postMessage?.("fetched");';

const picture =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** By the beginning of the path: what the asker hopes for. */
const answers: [begin: string, type: string, body: string | Uint8Array][] = [
	['module', 'text/javascript', hostileScript],
	['json', 'application/json', '"reached"'],
	['css', 'text/css', 'body { color: red }'],
	['wasm', 'application/wasm', Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)],
	['image', 'image/png', Buffer.from(picture, 'base64')],
	['font', 'font/woff2', readFileSync('src/ui/fonts/stagecoach-sans.woff2')],
	['events', 'text/event-stream', 'data: reached\n\n'],
	['', 'text/plain', 'reached']
];

export async function openAttacker(): Promise<Attacker> {
	const hits: string[] = [];
	const server = createServer((request, response) => {
		hits.push(request.url!);
		const [, type, body] = answers.find(([begin]) => request.url!.startsWith(`/${begin}`))!;
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type }).end(body);
	});
	const sockets = new Set<Socket>();
	server.on('connection', (socket) => {
		hits.push('connection');
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		socket.on('error', () => undefined); // a browser that ends resets what was open
	});
	server.on('upgrade', (request, socket) => {
		hits.push(request.url!);
		socket.write(acceptSocket(request));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const udp = createSocket('udp4', () => hits.push('packet'));
	await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${port}`,
		stun: `stun:127.0.0.1:${port}`,
		hits,
		close: async () => {
			udp.close();
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}

/** The handshake of a WebSocket: RFC 6455, 4.2.2. */
function acceptSocket({ headers }: IncomingMessage): string {
	const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
	const accept = createHash('sha1').update(key).digest('base64');
	return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
}
