/** A stranger's server. It counts everything that reaches it, whatever the protocol. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Attacker {
	url: string;
	/** Address for the UDP packets of WebRTC. */
	stun: string;
	/** Path of every request; "connection" for each TCP connection, "packet" for each UDP packet. */
	hits: string[];
	close(): Promise<void>;
}

export async function openAttacker(): Promise<Attacker> {
	const hits: string[] = [];
	const server = createServer((request, response) => {
		hits.push(request.url ?? '');
		const type = request.url?.includes('module') ? 'text/javascript' : 'text/plain';
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type });
		response.end(type === 'text/plain' ? 'reached' : 'export default "reached"; self.reached = "reached";');
	});
	server.on('connection', () => hits.push('connection'));
	server.on('upgrade', (request, socket) => {
		hits.push(request.url ?? '');
		socket.destroy();
	});
	const udp = createSocket('udp4', () => hits.push('packet'));
	await Promise.all([
		new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
		new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
	]);
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stun: `stun:127.0.0.1:${udp.address().port}`,
		hits,
		close: async () => {
			udp.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
