import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files.ts';

const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('the root holds only what the README explains', () => {
	const entries = new Set(tracked.map((path) => path.split('/')[0]!).filter((name) => !name.startsWith('.')));
	const known =
		'LICENSE README.md datasets docs eslint.config.js exercises package-lock.json package.json src static tests tsconfig.json vite.config.ts';
	expect([...entries].sort()).toEqual(known.split(' ').sort());
});

it('the lock file names no registry', () => {
	expect(read('package-lock.json')).not.toMatch(/"resolved": *"https?:/);
});

it('no file names a path of somebody’s machine', () => {
	const texts = tracked.filter((path) => /\.(ts|js|svelte|md|json|yaml|py|css|html)$/.test(path));
	const homes = new RegExp(
		['/home/', '/root/', '/Users/', '/work/', '/tmp/'].map((home) => `["' (]${home}[a-z]`).join('|')
	);
	expect(texts.filter((path) => homes.test(read(path)))).toEqual([]);
});

it('dependencies are pinned to exact versions', () => {
	const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
		string,
		Record<string, string>
	>;
	const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
		([, version]) => !/^(\d|file:)/.test(version)
	);
	expect(loose).toEqual([]);
});

it('the README’s tree names the folders that exist', () => {
	const readme = read('README.md');
	const folders = new Set(
		tracked
			.filter((path) => path.startsWith('src/'))
			.map((path) => path.split('/')[1]!)
			.filter((name) => !name.includes('.'))
	);
	const missing = [...folders].filter((folder) => !new RegExp(`^  ${folder}/ `, 'm').test(readme));
	expect(missing).toEqual([]);
});
