import { expect, it } from 'vitest';
import type { Layout } from '#protocol/notebook.ts';
import { LayoutSync, type LayoutDisk, type Revision } from '#storage/layout-sync.ts';

const make = (ids: string, removed = ''): Layout => ({
	placed: ids
		.split(' ')
		.filter(Boolean)
		.map((id) => ({ id, kind: 'code', after: '' })),
	removed: removed
		.split(' ')
		.filter(Boolean)
		.map((id) => ({ id, kind: 'code' }))
});
const ids = (layout: Layout | undefined) => layout?.placed.map(({ id }) => id).join(' ');

/** One disk and two tabs; what one announces reaches the other when `deliver` is called. */
function makeTabs(stored: Layout = make('')) {
	let now: Revision = { layout: stored, revision: 1 };
	let failure: Error | undefined;
	const messages: { from: number; now: Revision }[] = [];
	const disk: LayoutDisk = {
		update: async (change) => {
			await new Promise((resolve) => setTimeout(resolve));
			if (failure) throw failure;
			return (now = { layout: change(now.layout), revision: now.revision + 1 });
		},
		overwrite: (layout) => void (now = { layout, revision: now.revision + 1 })
	};
	const told: Layout[][] = [[], []];
	const tabs = [0, 1].map((from) => {
		const tab = new LayoutSync(disk, (revision) => messages.push({ from, now: revision }));
		tab.watch((layout) => told[from]!.push(layout));
		tab.loaded(now);
		return tab;
	});
	return {
		first: tabs[0]!,
		second: tabs[1]!,
		told,
		stored: () => now.layout,
		fail: (error?: Error) => (failure = error),
		deliver: () => {
			for (const message of messages.splice(0)) tabs[1 - message.from]!.receive(message.now);
		}
	};
}

it('tells the other tab, which takes it over', async () => {
	const { first, second, told, stored, deliver } = makeTabs(make('a'));
	await first.save(make('a b'));
	deliver();
	expect(told.map((all) => all.map(ids))).toEqual([[], ['a b']]);
	await second.save(make('b a c'));
	expect(ids(stored())).toBe('b a c');
});

it('joins what two tabs change at the same time, and tells both', async () => {
	const { first, second, told, stored, deliver } = makeTabs(make('a'));
	await Promise.all([first.save(make('a b')), second.save(make('a c'))]);
	deliver();
	expect(ids(stored())).toMatch(/^a (b c|c b)$/);
	expect(told.map((all) => ids(all.at(-1)))).toEqual([ids(stored()), ids(stored())]);
});

it('does not take a cell for removed that came from the other tab while ours was written', async () => {
	const { first, second, stored, deliver } = makeTabs(make('a'));
	const writes = [second.save(make('a c')), first.save(make('a b')), first.save(make('a b d'))];
	await writes[0];
	deliver(); // too early for the first tab: its own change is on its way
	await Promise.all(writes);
	expect(ids(stored())?.split(' ').sort().join(' ')).toBe('a b c d');
});

it('does not go back to an older state that arrives late', async () => {
	const { first, second, told, deliver } = makeTabs(make('a'));
	await first.save(make('a b'));
	await second.save(make('a c'));
	deliver();
	expect(told[1]!.map((layout) => layout.placed.length)).toEqual([3]);
});

it('keeps a removal that the other tab has not seen yet', async () => {
	const { first, second, stored } = makeTabs(make('a b'));
	await Promise.all([first.save(make('a', 'b')), second.save(make('a b c'))]);
	expect(ids(stored())).toBe('a c');
	expect(stored().removed.map(({ id }) => id)).toEqual(['b']);
});

it('rejects when nothing could be written, and joins all with the next change', async () => {
	const { first, second, stored, fail } = makeTabs(make('a'));
	await second.save(make('a c'));
	fail(new Error('disk full'));
	await expect(first.save(make('a b'))).rejects.toThrow('disk full');
	fail();
	await first.save(make('a b d'));
	expect(ids(stored())?.split(' ').sort().join(' ')).toBe('a b c d');
});

it('writes at once what is not on disk when the page goes', () => {
	const { first, stored } = makeTabs(make('a'));
	void first.save(make('a b'));
	first.hurry();
	expect(ids(stored())).toBe('a b');
});
