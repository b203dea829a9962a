import { expect, it } from 'vitest';
import { catalogue } from '#datasets/catalogue.ts';
import { importsOf } from '#offline/build/list-files.ts';
import { groupFiles, isSaved } from '#offline/build/group-files.ts';
import { packSiteFiles, unpackSiteFiles } from '#offline/site-files.ts';
import { startWith } from '../../../src/app/offline/start-with.ts';
import { file, scope } from './site.ts';

const assets = '_app/immutable/assets';
const files = [
	file('lesson/a.html'),
	file('index.html'),
	file('lesson/a/answers.json'),
	file('__data.json'),
	file(`${assets}/stagecoach-sans.x.woff2`),
	file(`${assets}/stagecoach-ml-core.x.js`),
	file(`${assets}/tensors.x.wasm`),
	file(`${assets}/kernel.x.js`),
	file(`${assets}/typings-1.x.json`),
	file('_app/immutable/workers/worker-x.js'),
	file('_app/immutable/chunks/linked.js'),
	file('_app/immutable/chunks/lazy.js'),
	{ ...file(`${assets}/mnist.x.bin`), digest: catalogue['mnist'].sha256, wire: 9000 },
	{ ...file(`${assets}/iris.x.csv`), digest: catalogue['iris'].sha256 }
];

it('sorts the files of a build as a learner sees them, what pages share first', () => {
	const groups = groupFiles(files, new Set(['_app/immutable/chunks/linked.js']));
	const names = groups.map(({ id, files }) => [id, files.map(({ path }) => path.split('/').at(-1))]);
	expect(names).toEqual([
		[
			'pages',
			['linked.js', 'index.html', 'stagecoach-sans.x.woff2', '__data.json', 'a.html', 'answers.json']
		],
		['notebook', ['kernel.x.js', 'typings-1.x.json', 'lazy.js', 'worker-x.js']],
		['libraries', ['stagecoach-ml-core.x.js', 'tensors.x.wasm']],
		['data:iris', ['iris.x.csv']],
		['data:mnist', ['mnist.x.bin']]
	]);
	const site = { version: 'v1', groups };
	expect(unpackSiteFiles(JSON.parse(JSON.stringify(packSiteFiles(site))))).toEqual(site);
});

it('leaves out what no browser with a service worker asks for', () => {
	const out = ['404.html', 'service-worker.js', 'index.html.br', 'a.js.gz', `${assets}/KaTeX_Main.x.ttf`];
	expect([...out, `${assets}/KaTeX_Main.x.woff`, '_app/version.json'].filter(isSaved)).toEqual([]);
	expect([`${assets}/codicon.x.ttf`, `${assets}/KaTeX_Main.x.woff2`, 'icon.svg'].every(isSaved)).toBe(true);
});

it('takes the page that is being read first', () => {
	const order = startWith(files, `${scope.href}lesson/a?x#y`, scope).map(({ path }) => path);
	expect(order.slice(0, 3)).toEqual(['lesson/a.html', 'lesson/a/answers.json', 'index.html']);
	expect(startWith(files, scope.href, scope)[0]!.path).toBe('index.html');
});

it('refuses a list that is none', () => {
	for (const stored of [
		null,
		{},
		{ version: 'v', groups: 7 },
		{ version: 'v', groups: [['pages', [['a']]]] }
	])
		expect(unpackSiteFiles(stored)).toBeUndefined();
});

it('knows what a built script imports in place, and not what it imports later', () => {
	const script =
		'import{a as b}from"./x.js";import"../y.js";export{c}from"./z.js";const d=()=>import("./later.js");';
	expect(importsOf(script)).toEqual(['./x.js', '../y.js', './z.js']);
});
