import { expect, it } from 'vitest';
import { LeftBehind } from '#storage/left-behind.ts';

/** As much of Web Storage as is used: its keys are its own properties. */
function makeStorage(): Storage {
	const prototype = {
		getItem(this: Record<string, string>, key: string) {
			return this[key] ?? null;
		},
		setItem(this: Record<string, string>, key: string, value: string) {
			this[key] = value;
		},
		removeItem(this: Record<string, string>, key: string) {
			Reflect.deleteProperty(this, key);
		}
	};
	return Object.create(prototype) as Storage;
}

const draft = (lesson: string, cell: string, source = 'text') => ({ lesson, cell, source, savedAt: 5 });

it('gives back what was kept of its own lesson, until it is forgotten', () => {
	const storage = makeStorage();
	const left = new LeftBehind(() => storage, 'statistics');
	new LeftBehind(() => storage, 'statistics-two').keep([draft('statistics-two', 'mean')]);
	left.keep([draft('statistics', 'mean', 'older'), draft('statistics', 'mode')]);
	left.keep([draft('statistics', 'mean', 'newer')]);
	expect(left.read()).toEqual([draft('statistics', 'mean', 'newer'), draft('statistics', 'mode')]);
	left.forget(draft('statistics', 'mean'));
	expect(left.read()).toEqual([draft('statistics', 'mode')]);
});

it('leaves out what is damaged', () => {
	const storage = makeStorage();
	const left = new LeftBehind(() => storage, 'statistics');
	left.keep([draft('statistics', 'mean'), draft('statistics', 'mode')]);
	storage.setItem('stagecoach-left-behind statistics mode', '{"lesson":');
	storage.setItem('stagecoach-left-behind statistics sum', '{"lesson":"statistics","cell":"sum"}');
	expect(left.read()).toEqual([draft('statistics', 'mean')]);
});

it('does without a storage that is forbidden or full', () => {
	const forbidden = new LeftBehind(() => {
		throw new Error('SecurityError');
	}, 'statistics');
	forbidden.keep([draft('statistics', 'mean')]);
	forbidden.forget(draft('statistics', 'mean'));
	expect(forbidden.read()).toEqual([]);
});
