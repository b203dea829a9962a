import { expect, it } from 'vitest';
import { addressOf, findFile, indexFiles, typeOf } from '#offline/find-file.ts';
import { file, group, scope, version } from './site.ts';

const paths = ['index.html', 'data.html', 'data/iris.html', 'lesson/a/answers.json', '_app/immutable/x.js'];
const index = indexFiles(version('1', group('pages', ...paths.map((path) => file(path)))));
const find = (address: string) => findFile(new URL(address, scope), scope, index)?.path;

it('finds the file that a static host would send', () => {
	expect(find('')).toBe('index.html');
	expect(find('?from=somewhere#part')).toBe('index.html');
	expect(find('data')).toBe('data.html');
	expect(find('data/iris')).toBe('data/iris.html');
	expect(find('lesson/a/answers.json?x-sveltekit-invalidated=1')).toBe('lesson/a/answers.json');
	expect(find('_app/immutable/x.js')).toBe('_app/immutable/x.js');
});

it('finds nothing outside of the site, or for an address that cannot be read', () => {
	for (const address of ['nowhere', '/data', 'https://other.example/some/path/data', '%E0%A4'])
		expect(find(address), address).toBeUndefined();
});

it('gives each file the address that leads to it', () => {
	for (const path of paths) expect(find(addressOf({ path }, scope)), path).toBe(path);
	expect(addressOf({ path: 'index.html' }, scope)).toBe(scope.href);
	expect(addressOf({ path: 'data/iris.html' }, scope)).toBe(`${scope.href}data/iris`);
});

it('says what a file is, as scripts and modules need it', () => {
	expect(typeOf({ path: 'a/b.min.js' })).toBe('text/javascript');
	expect(typeOf({ path: 'tensors.x.wasm' })).toBe('application/wasm');
	expect(typeOf({ path: 'no-ending' })).toBe('application/octet-stream');
});
