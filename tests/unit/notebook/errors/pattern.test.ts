import { expect, it } from 'vitest';
import { gap, patternOf } from '#notebook/errors/pattern.ts';
import { noDataSet } from '#words/data-sets.ts';

it('a message of ours is found in whatever language it is, with what was put into it', () => {
	const say = (name: string, most: string) => `[Nur ${most}?] gibt es “${name}” (noch)`;
	const pattern = patternOf(say(gap, gap));
	expect(pattern.exec(say('a\nb', '3'))?.slice(1)).toEqual(['3', 'a\nb']);
	expect(pattern.exec(say('x', '3').replace('?', ''))).toBeNull();
	expect(pattern.exec(`${say('x', '3')}!`)).toBeNull();
});

it('a list that was put in is found whole', () => {
	const pattern = patternOf(noDataSet(gap, [gap]));
	expect(pattern.exec(noDataSet('titanik', ['iris', 'titanic']))?.slice(1)).toEqual([
		'titanik',
		'iris, titanic'
	]);
});
