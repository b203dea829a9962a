import { describe, expect, it } from 'vitest';
import { noPage, offlineAddress, readWanted } from '#offline/no-page.ts';
import { everything, readWish, reluctance, wishAway, wishFor } from '#offline/wish.ts';
import { scope } from './site.ts';

describe('what a learner wants', () => {
	it('is everything, until something is removed', () => {
		const without = wishAway(wishAway(everything, 'data:mnist'), 'data:mnist');
		expect(without.unwanted).toEqual(['data:mnist']);
		expect(wishFor(without, 'data:mnist')).toEqual(everything);
	});

	it('is read back, and whatever else lies there counts as everything', () => {
		const wish = { isAutomatic: false, unwanted: ['data:mnist'] };
		expect(readWish(JSON.stringify(wish))).toEqual(wish);
		expect(readWish('{"unwanted":["a",7]}')).toEqual({ isAutomatic: true, unwanted: ['a'] });
		for (const stored of [null, '', '{', '7', '[]']) expect(readWish(stored)).toEqual(everything);
	});

	it('waits where the learner, the line or the disk speaks against it', () => {
		const plenty = { saveData: false, room: 1e9 };
		expect(reluctance(everything, plenty, 8e6)).toBeUndefined();
		expect(reluctance(everything, { saveData: false, room: undefined }, 8e6)).toBeUndefined();
		expect(reluctance({ ...everything, isAutomatic: false }, plenty, 8e6)).toBe('not-wanted');
		expect(reluctance(everything, { ...plenty, saveData: true }, 8e6)).toBe('save-data');
		expect(reluctance(everything, { ...plenty, room: 55e6 }, 8e6)).toBe('no-room');
	});
});

describe('a page that is not saved', () => {
	const wantedBy = (address: string) => readWanted(new URL(address).search, scope);

	it('is named on the page that comes in its place', () => {
		const asked = new URL('notebook?id=a-b', scope);
		expect(wantedBy(offlineAddress(asked, scope))).toEqual({ path: 'notebook', href: asked.href });
	});

	it('is never on another site, in another folder, or that page itself', () => {
		const froms = ['https://evil.example/', '//evil.example/x', '\\\\evil.example', 'javascript:alert(1)'];
		for (const from of [...froms, '/elsewhere', '../x', 'offline', '', 'x'.repeat(501)])
			expect(readWanted(`?from=${encodeURIComponent(from)}`, scope), from).toBeUndefined();
	});

	it('says so in words where nothing at all is saved', async () => {
		expect(await noPage().text()).toContain('You are offline');
	});
});
