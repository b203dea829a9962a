/** The JavaScript heap of the kernel's workers, which they cannot see themselves. */
import type { Page } from 'playwright-core';

interface Message {
	id?: number;
	method?: string;
	params?: { sessionId?: string; message?: string; targetInfo?: { type: string } };
	result?: { usedSize?: number };
}

/** Sends a command to a target. Those of the page go over its own session, deeper ones inside messages of their parents. */
type Send = (method: string, params?: object) => Promise<void>;

/**
 * Bytes in use after a collection, in each worker of the page's frames, the largest first.
 * The page holds a sandboxed frame in another process, and that one the workers: hence two steps of attaching.
 */
export async function readWorkerHeaps(page: Page): Promise<number[]> {
	const client = await page.context().newCDPSession(page);
	const heaps = new Map<string, number>();
	let lastId = 0;

	const receive = (send: Send, path: string, { method, params, result }: Message): void => {
		if (result?.usedSize !== undefined) heaps.set(path, result.usedSize);
		const { sessionId, targetInfo, message } = params ?? {};
		if (sessionId === undefined) return;
		const sendDeeper: Send = (inner, innerParams = {}) =>
			send('Target.sendMessageToTarget', {
				sessionId,
				message: JSON.stringify({ id: ++lastId, method: inner, params: innerParams })
			});
		if (method === 'Target.attachedToTarget') void enter(sendDeeper, targetInfo!.type);
		if (method === 'Target.receivedMessageFromTarget')
			receive(sendDeeper, `${path}/${sessionId}`, JSON.parse(message!) as Message);
	};
	const sendToPage: Send = (method, params) =>
		client.send(method as never, params as never).then(() => undefined);
	for (const method of ['Target.attachedToTarget', 'Target.receivedMessageFromTarget'] as const) {
		client.on(method, (params: object) =>
			receive(sendToPage, '', { method, params: params as Message['params'] & object })
		);
	}
	await sendToPage('Target.setAutoAttach', attaching);
	await page.waitForTimeout(2000);
	await client.detach();
	const inFrames = [...heaps].filter(([path]) => path.split('/').length > 2);
	return inFrames.map(([, bytes]) => bytes).toSorted((a, b) => b - a);
}

const attaching = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };

async function enter(send: Send, type: string): Promise<void> {
	if (type !== 'worker') return send('Target.setAutoAttach', attaching);
	await send('HeapProfiler.collectGarbage');
	await send('Runtime.getHeapUsage');
}
