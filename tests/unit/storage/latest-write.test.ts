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
	/** One value after the other, each in a moment of its own, as keys come. */
	const type = async (...texts: string[]) => {
		const all = [];
		for (const text of texts) {
			const done = write.put(text);
			done.catch(() => undefined);
			all.push(done);
			await Promise.resolve();
		}
		return { all };
	};
	return { write, written, pending, settle, type };
}

it('writes in the same moment what comes when nothing is under way', async () => {
	const { written, pending, settle, type } = makeDisk();
	const { all } = await type('a');
	expect(pending).toHaveLength(1);
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['a']);
});

it('writes what comes in one go as one', async () => {
	const { write, written, settle } = makeDisk(8);
	const all = ['p', 'pa', 'pas', 'past', 'paste'].map((text) => write.put(text));
	await Promise.resolve();
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['paste']);
});

it('writes only the last of what comes while a write is under way', async () => {
	const { written, settle, type } = makeDisk();
	const { all } = await type('a', 'b', 'c', 'd');
	await settle();
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['a', 'd']);
});

it('resolves only when the value or a later one is written', async () => {
	const { settle, type } = makeDisk();
	const { all } = await type('a', 'b');
	let done = false;
	const second = all[1]!.then(() => (done = true));
	await settle();
	expect(done).toBe(false);
	await settle();
	await second;
	expect(done).toBe(true);
});

it('rejects when the last value could not be written, and goes on with the next', async () => {
	const { written, settle, type } = makeDisk();
	const first = await type('a');
	await settle(new Error('disk full'));
	await expect(first.all[0]).rejects.toThrow('disk full');
	const second = await type('b');
	await settle();
	await second.all[0];
	expect(written).toEqual(['b']);
});

it('writes what came during a write that failed', async () => {
	const { written, settle, type } = makeDisk();
	const { all } = await type('a', 'b');
	await settle(new Error('for a moment'));
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['b']);
});

it('does not wait for the write that is under way when it must hurry', async () => {
	const { write, written, pending, settle, type } = makeDisk();
	await type('a', 'b');
	write.hurry();
	write.hurry();
	expect(pending.map(({ text }) => text)).toEqual(['a', 'b']);
	await settle();
	await settle();
	expect(written).toEqual(['a', 'b']);
});

it('hurries even with what came in the very same moment', async () => {
	const { write, pending } = makeDisk();
	void write.put('a');
	write.hurry();
	await Promise.resolve();
	expect(pending.map(({ text }) => text)).toEqual(['a']);
});

it('writes a few at the same time, and of more only the last', async () => {
	const { written, pending, settle, type } = makeDisk(2);
	const { all } = await type('a', 'b', 'c', 'd');
	expect(pending.map(({ text }) => text)).toEqual(['a', 'b']);
	await settle();
	expect(pending.map(({ text }) => text)).toEqual(['b', 'd']);
	await settle(new Error('for a moment'));
	await settle();
	await Promise.all(all);
	expect(written).toEqual(['a', 'd']);
});

it('rejects for each value whose only later ones could not be written either', async () => {
	const { settle, type } = makeDisk();
	const { all } = await type('a', 'b', 'c');
	await settle(new Error('disk full'));
	await settle(new Error('disk full'));
	const ends = (await Promise.allSettled(all)).map(({ status }) => status);
	expect(ends).toEqual(['fulfilled', 'rejected', 'rejected']);
});
