import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Frame } from '#kernel/page/frame.ts';
import { Heartbeat } from '#kernel/page/heartbeat.ts';
import { until } from '../../support/until.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

describe('a heartbeat', () => {
	const ask = vi.fn();
	const died = vi.fn();
	beforeEach(() => void vi.clearAllMocks());

	it('goes on while it is answered, however late', () => {
		const heartbeat = new Heartbeat(ask, died);
		heartbeat.start();
		for (let round = 0; round < 10; round++) {
			vi.advanceTimersByTime(4000);
			heartbeat.hear();
		}
		expect(ask).toHaveBeenCalledTimes(40);
		expect(died).not.toHaveBeenCalled();
		heartbeat.stop();
	});

	it('tells once that nobody answers any more', () => {
		const heartbeat = new Heartbeat(ask, died);
		heartbeat.start();
		heartbeat.start();
		vi.advanceTimersByTime(4900);
		expect(died).not.toHaveBeenCalled();
		vi.advanceTimersByTime(60_000);
		expect(ask).toHaveBeenCalledTimes(4);
		expect(died).toHaveBeenCalledOnce();
	});

	it('asks nothing after it was stopped', () => {
		const heartbeat = new Heartbeat(ask, died);
		heartbeat.start();
		heartbeat.stop();
		vi.advanceTimersByTime(60_000);
		expect(ask).not.toHaveBeenCalled();
	});
});

interface Command {
	start?: { id: number; text: string };
	end?: { id: number };
	areYouAlive?: true;
}

/** A frame whose other side is the test. `answer` is what it says to each command. */
function openFrame(answer: (command: Command) => object | undefined) {
	const { port1, port2 } = new MessageChannel();
	const commands: Command[] = [];
	const remove = vi.fn();
	port2.on('message', (command: Command) => {
		commands.push(command);
		const said = answer(command);
		if (said) port2.postMessage(said);
	});
	const frame = new Frame(port1 as never, remove);
	return {
		frame,
		commands,
		remove,
		say: (message: object) => port2.postMessage(message),
		close: () => port2.close()
	};
}

const startAll = ({ start }: Command) => start && { started: start.id };

describe('a frame', () => {
	it('starts workers, and ends them', async () => {
		const { frame, commands, close } = openFrame(startAll);
		const handle = await frame.start('text');
		handle.terminate();
		await until(() => expect(commands).toEqual([{ start: { id: 1, text: 'text' } }, { end: { id: 1 } }]));
		close();
	});

	it('says that a worker cannot be started', async () => {
		const { frame, close } = openFrame(({ start }) => start && { failed: start.id });
		await expect(frame.start('text')).rejects.toThrow('could not start the sandbox');
		close();
	});

	it('tells of a worker that has died, and of no other', async () => {
		const { frame, say, close } = openFrame(startAll);
		const [first, second] = [await frame.start('a'), await frame.start('b')];
		const told: string[] = [];
		void first.died!.then(() => told.push('first'));
		void second.died!.then(() => told.push('second'));
		say({ died: 2 });
		await until(() => expect(told).toEqual(['second']));
		close();
	});

	it('that answers no more has died, and all its workers with it', async () => {
		const { frame, remove, close } = openFrame(startAll);
		const handles = [await frame.start('a'), await frame.start('b')];
		vi.advanceTimersByTime(60_000);
		await Promise.all([frame.died, ...handles.map(({ died }) => died)]);
		expect(remove).toHaveBeenCalledOnce();
		close();
	});

	it('is not asked while it has no workers', async () => {
		const { frame, commands, remove, close } = openFrame(startAll);
		(await frame.start('a')).terminate();
		vi.advanceTimersByTime(60_000);
		await until(() => expect(commands).toHaveLength(2));
		expect(remove).not.toHaveBeenCalled();
		close();
	});
});
