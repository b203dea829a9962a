import { expect, it } from 'vitest';
import { LatestWrite } from '#storage/latest-write.ts';

/** A disk whose writes end when the test says so. */
function makeDisk(most?: number) {
	const written: string[] = [];
	const pending: { text: string; done: PromiseWithResolvers<undefined> }[] = [];
	const write = new LatestWrite<string>(async (text) => {
		const done = Promise.withResolvers<undefined>();
		pending.push({ text, done });
		await done.promise;
		written.push(text);
	}, most);
	const settle = async (error?: Error) => {
		const { done } = pending.shift()!;
		if (error) done.reject(error);
		else done.resolve(undefined);
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { write, written, pending, settle };
}

it('writes at once what comes when nothing is under way', async () => {
	const { write, written, pending, settle } = makeDisk();
	const done = write.put('a');
	expect(pending).toHaveLength(1);
	await settle();
	await done;
	expect(written).toEqual(['a']);
});

it('writes only the last of what comes while a write is under way', async () => {
	const { write, written, settle } = makeDisk();
	const all = ['a', 'b', 'c', 'd'].map((text) => write.put(text));
	await settle();
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['a', 'd']);
});

it('resolves only when the value or a later one is written', async () => {
	const { write, settle } = makeDisk();
	void write.put('a');
	let done = false;
	const second = write.put('b').then(() => (done = true));
	await settle();
	expect(done).toBe(false);
	await settle();
	await second;
	expect(done).toBe(true);
});

it('rejects when the last value could not be written, and goes on with the next', async () => {
	const { write, written, settle } = makeDisk();
	const first = write.put('a');
	first.catch(() => undefined);
	await settle(new Error('disk full'));
	await expect(first).rejects.toThrow('disk full');
	const second = write.put('b');
	await settle();
	await second;
	expect(written).toEqual(['b']);
});

it('writes what came during a write that failed', async () => {
	const { write, written, settle } = makeDisk();
	const both = [write.put('a'), write.put('b')];
	await settle(new Error('for a moment'));
	await settle();
	await Promise.all(both);
	expect(written).toEqual(['b']);
});

it('does not wait for the write that is under way when it must hurry', async () => {
	const { write, written, pending, settle } = makeDisk();
	void write.put('a');
	void write.put('b');
	write.hurry();
	write.hurry();
	expect(pending.map(({ text }) => text)).toEqual(['a', 'b']);
	await settle();
	await settle();
	expect(written).toEqual(['a', 'b']);
});

it('writes a few at the same time, and of more only the last', async () => {
	const { write, written, pending, settle } = makeDisk(2);
	const all = ['a', 'b', 'c', 'd'].map((text) => write.put(text));
	expect(pending.map(({ text }) => text)).toEqual(['a', 'b']);
	await settle();
	expect(pending.map(({ text }) => text)).toEqual(['b', 'd']);
	await settle(new Error('for a moment'));
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['a', 'd']);
});

it('rejects for each value whose only later ones could not be written either', async () => {
	const { write, settle } = makeDisk();
	const all = ['a', 'b', 'c'].map((text) => write.put(text));
	const ended = Promise.allSettled(all);
	await settle(new Error('disk full'));
	await settle(new Error('disk full'));
	expect((await ended).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
});
