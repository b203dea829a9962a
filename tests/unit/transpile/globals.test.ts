import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { globals } from '#editor/typescript/globals.ts';
import { isGlobal, offeredGlobals } from '#transpile/globals.ts';

it('all of the language is known', () => {
	const names = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
	expect(names.filter((name) => !isGlobal(name) && name !== 'console')).toEqual([]);
});

it('what the editor offers is known, and offered when a name is misspelt', () => {
	const declared = [...globals.matchAll(/^declare (?:var|function|class) (\w+)/gm)].map(([, name]) => name!);
	expect(declared).toContain('display');
	expect(declared.filter((name) => !offeredGlobals.includes(name))).toEqual([]);
});

it('what only a page has is unknown, and so are words that a worker happens to have', () => {
	expect(['document', 'window', 'require', 'process', 'name', 'length'].filter(isGlobal)).toEqual([]);
});
