import { expect, it } from 'vitest';
import { stateOf } from '#offline/states.ts';
import { describeGroup, stateText, summaryText } from '../../../src/app/offline/group-texts.ts';
import { file, group, hex } from './site.ts';

const texts = { lessons: [], sets: { iris: 'Iris flowers' } };
const pages = group('pages', file('a.html', 'a1'), file('b.html', 'b1'));
const none = stateOf(pages, new Set());
const partly = stateOf(pages, new Set([hex('a1')]));
const saved = stateOf(pages, new Set([hex('a1'), hex('b1')]));

it('says precisely what is there of a part', () => {
	expect(stateText(saved, false)).toBe('Saved');
	expect(stateText(none, false)).toBe('Not saved');
	expect(stateText(partly, false)).toBe('Partly saved: 1 of 2 files, 1 kB to fetch');
	expect(stateText(partly, true)).toBe('Saving: 1 of 2 files');
	expect(stateText({ ...partly, kind: 'older' }, false)).toBe('Saved in an older version');
});

it('says in one sentence what works without a network', () => {
	expect(summaryText([saved, saved], false)).toMatch(/^Everything is saved/);
	expect(summaryText([none, none], false)).toMatch(/^Nothing is saved/);
	expect(summaryText([saved, partly], false)).toMatch(/^A part of the course is saved.* 1 of the 2 parts/);
	expect(summaryText([saved, none], true)).toMatch(/being saved/);
});

it('names data sets as load does, and parts it does not know by their ids', () => {
	expect(describeGroup('data:iris', texts)).toEqual({ title: 'iris', about: 'Iris flowers' });
	expect(describeGroup('pages', texts).title).toBe('Course pages');
	expect(describeGroup('later', texts)).toEqual({ title: 'later', about: '' });
});
