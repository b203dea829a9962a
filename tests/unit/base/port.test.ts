import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import { AppError } from '#base/app-error.ts';
import { Port, type MessageChannelEnd } from '#base/port.ts';
import { timeIsUp, withTimeLimit } from '#base/time-limit.ts';
import { until } from '../../support/until.ts';

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((end) => end.close()));

function makePair(left: Record<string, (params: never) => unknown>, right: typeof left = {}): [Port, Port] {
	const { port1, port2 } = new MessageChannel();
	const pair: [Port, Port] = [new Port(port1 as never, left), new Port(port2 as never, right)];
	open.push(...pair);
	return pair;
}

/** The other end by hand: what a hostile worker may send. */
function makeRaw(handlers: Record<string, (params: never) => unknown> = {}) {
	const { port1, port2 } = new MessageChannel();
	const port = new Port(port1 as never, handlers);
	open.push(port, port2);
	const received: unknown[] = [];
	port2.on('message', (message: unknown) => received.push(message));
	return { port, received, send: (message: unknown) => port2.postMessage(message) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

it('answers a request with what the handler returns, or what its promise brings', async () => {
	const [asker] = makePair(
		{},
		{ add: ([a, b]: [number, number]) => a + b, later: async (x: string) => `${x}!` }
	);
	expect(await asker.request('add', [2, 3])).toBe(5);
	expect(await asker.request('later', 'x')).toBe('x!');
});

it('keeps answers apart that come in another order', async () => {
	const [asker] = makePair(
		{},
		{ wait: async (ms: number) => (await new Promise((go) => setTimeout(go, ms)), ms) }
	);
	expect(await Promise.all([asker.request('wait', 30), asker.request('wait', 1)])).toEqual([30, 1]);
});

it('rejects when the handler throws, with its message and nothing else of it', async () => {
	const [asker] = makePair(
		{},
		{
			fail: () => {
				throw new TypeError('no such cell');
			},
			text: () => {
				return Promise.reject('plain' as never);
			}
		}
	);
	await expect(asker.request('fail')).rejects.toThrow('no such cell');
	await expect(asker.request('fail')).rejects.toBeInstanceOf(AppError);
	await expect(asker.request('text')).rejects.toThrow('plain');
});

it.each(['unknown', 'constructor', '__proto__', 'toString'])(
	'rejects a method that nothing here answers: %s',
	async (method) => {
		const [asker] = makePair({}, {});
		await expect(asker.request(method)).rejects.toThrow(`Nothing here answers “${method}”`);
	}
);

it('rejects what cannot be sent, as a request and as an answer', async () => {
	const [asker] = makePair({}, { give: () => () => 1 });
	await expect(asker.request('give', () => 1)).rejects.toThrow(/could not be cloned/);
	await expect(asker.request('give')).rejects.toThrow(/could not be cloned/);
});

it('rejects everything that waits when it closes, and what comes after', async () => {
	const [asker] = makePair({}, { never: () => new Promise(() => undefined) });
	const waiting = [asker.request('never'), asker.request('never')];
	asker.close();
	asker.close();
	for (const one of waiting) await expect(one).rejects.toMatchObject({ code: 'port-closed' });
	await expect(asker.request('never')).rejects.toMatchObject({ code: 'port-closed' });
	expect(() => asker.notify('never')).not.toThrow();
});

it('drops answers that nobody waits for, and those that come twice', async () => {
	const { port, received, send } = makeRaw();
	send({ id: 7, result: 'for nobody' });
	const answer = port.request('ask');
	await until(() => expect(received).toHaveLength(1));
	send({ id: 1, result: 'first' });
	send({ id: 1, result: 'second' });
	send({ id: 1, error: { name: 'Error', message: 'third' } });
	expect(await answer).toBe('first');
	expect(await withTimeLimit(port.request('again'), 20)).toBe(timeIsUp);
});

it('takes no harm from messages that are none', async () => {
	const heard = vi.fn();
	const { send, received } = makeRaw({ hear: heard });
	for (const message of [
		null,
		5,
		'text',
		[],
		{},
		{ id: 'x' },
		{ method: 5 },
		{ id: 3, method: {} },
		{ method: 'none' }
	])
		send(message);
	send({ method: 'hear', params: 1 });
	await until(() => expect(heard).toHaveBeenCalledExactlyOnceWith(1));
	expect(received).toEqual([]);
});

it('tells events and answers none, even when the handler throws', async () => {
	const { send, received } = makeRaw({
		fail: () => {
			throw new Error('x');
		}
	});
	send({ method: 'fail' });
	await settle();
	expect(received).toEqual([]);
});

it('sends no answer after it was closed', async () => {
	const { promise, resolve } = Promise.withResolvers<number>();
	const posted: unknown[] = [];
	const end = {
		postMessage: (message: unknown) => posted.push(message),
		onmessage: null,
		close: () => undefined
	};
	const port = new Port(end as unknown as MessageChannelEnd, { ask: () => promise });
	(end.onmessage as unknown as (event: { data: unknown }) => void)({ data: { id: 1, method: 'ask' } });
	port.close();
	resolve(1);
	await settle();
	expect(posted).toEqual([]);
});

it('keeps to the channel that it was given when a learner patches MessagePort', async () => {
	const stolen = vi.fn();
	const end = { postMessage: vi.fn(), onmessage: null, close: () => undefined };
	const port = new Port(end as unknown as MessageChannelEnd, {});
	const { postMessage } = end;
	end.postMessage = stolen;
	port.notify('hello');
	expect(postMessage).toHaveBeenCalledOnce();
	expect(stolen).not.toHaveBeenCalled();
});
