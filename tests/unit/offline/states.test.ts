import { expect, it } from 'vitest';
import { digestsOnlyOf, filesToRenew, stateOf } from '#offline/states.ts';
import { file, group, hex, version } from './site.ts';

const held = (...names: string[]) => new Set(names.map(hex));
const pages = group('pages', file('a.html', 'a1'), file('b.html', 'b1'));

it('counts what lies on the device', () => {
	expect(stateOf(pages, held())).toMatchObject({ kind: 'none', saved: 0, missingWire: 200, savedSize: 0 });
	expect(stateOf(pages, held('a1'))).toMatchObject({
		...{ kind: 'partly', saved: 1, total: 2, savedSize: 1000, size: 2000, missingWire: 100 }
	});
	expect(stateOf(pages, held('a1', 'b1', 'other'))).toMatchObject({ kind: 'saved', missingWire: 0 });
});

it('knows a group that is whole in the version before only', () => {
	const before = version('1', group('pages', file('a.html', 'a0'), file('b.html', 'b1')));
	expect(stateOf(pages, held('a0', 'b1'), before)).toMatchObject({ kind: 'older', saved: 1 });
	expect(stateOf(pages, held('b1'), before).kind).toBe('partly');
});

it('removes what no other group has', () => {
	const site = version('1', pages, group('notebook', file('copy-of-b.js', 'b1')));
	expect(digestsOnlyOf('pages', site)).toEqual([hex('a1')]);
	expect(digestsOnlyOf('nothing', site)).toEqual([]);
});

it('renews whole groups wholly, broken ones file by file, and leaves alone what was never saved', () => {
	const before = version(
		'1',
		pages,
		group('notebook', file('n.js', 'n1'), file('m.js', 'm1')),
		group('data:iris', file('i.csv', 'i1'))
	);
	const next = version(
		'2',
		group('pages', file('a.html', 'a1'), file('b.html', 'b2'), file('c.html', 'c1')),
		group('notebook', file('n.js', 'n2'), file('m.js', 'm2')),
		group('data:iris', file('i.csv', 'i2')),
		group('data:new', file('new.csv', 'x1'))
	);
	const wanted = filesToRenew(before, next, held('a1', 'b1', 'n1'));
	expect(wanted.map(({ id, files }) => [id, files.map(({ path }) => path)])).toEqual([
		['pages', ['b.html', 'c.html']],
		['notebook', ['n.js']],
		['data:iris', []],
		['data:new', []]
	]);
});
