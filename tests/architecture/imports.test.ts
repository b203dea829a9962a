import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile } from './source-files.ts';

/** Who may import what: a folder imports itself and what its row names. The table in docs/decisions.md explains it. */
const allowed: Record<string, string[]> = {
	protocol: [],
	base: ['protocol', 'words'],
	words: ['protocol'], // types only
	ui: ['base', 'words'],
	prose: ['base', 'words'],
	transpile: ['protocol', 'base', 'words'],
	datasets: ['protocol', 'base', 'words'],
	display: ['protocol', 'base', 'words'],
	ml: ['base', 'protocol', 'display'],
	storage: ['protocol', 'base', 'words'],
	offline: ['protocol', 'base', 'words', 'storage', 'datasets'],
	curriculum: ['protocol', 'base', 'words'],
	search: ['protocol', 'base', 'words', 'prose', 'curriculum', 'storage'],
	grading: ['protocol', 'base', 'words', 'datasets'],
	'kernel/tensors': ['words'],
	'kernel/worker': ['protocol', 'base', 'words', 'ml', 'datasets', 'display', 'kernel/tensors'],
	'kernel/frame': ['protocol', 'base'],
	'kernel/page': ['protocol', 'base', 'words'],
	'kernel/build': ['protocol', 'base', 'words', 'kernel/worker', 'kernel/frame', 'grading'],
	outputs: ['protocol', 'base', 'words', 'ui'],
	editor: ['protocol', 'base', 'words', 'ui', 'transpile'],
	notebook: [
		'protocol',
		'base',
		'words',
		'ui',
		'prose',
		'transpile',
		'storage',
		'kernel/page',
		'outputs',
		'editor'
	],
	export: [
		'protocol',
		'base',
		'words',
		'prose',
		'transpile',
		'storage',
		'outputs',
		'datasets',
		'display',
		'kernel/worker',
		'kernel/build'
	],
	cli: [
		'words',
		'protocol',
		'base',
		'datasets',
		'curriculum',
		'transpile',
		'grading',
		'kernel/page',
		'kernel/worker',
		'kernel/build',
		'notebook'
	]
};

/** Folders at the top, which wire everything together. */
const wiring = ['app', 'routes'];

/** Where kinds of output meet their views, and where everything is wired. */
const mayReachViews = /^src\/(app|routes)\/|^src\/outputs\/registry\.ts /;

/** Heavy packages are imported in one place each, so that nobody loads them by accident. */
const homes: Record<string, string[]> = {
	'@tensorflow/tfjs': ['kernel/worker', 'kernel/tensors', 'datasets'],
	'@tensorflow/tfjs-backend-wasm': ['kernel/worker'],
	assemblyscript: ['kernel/build'],
	danfojs: ['kernel/worker', 'ml/pd', 'datasets'],
	hono: ['kernel/worker'],
	zod: ['kernel/worker'],
	'plotly.js': ['outputs/plotly'],
	'monaco-editor': ['editor'],
	acorn: ['transpile'],
	'eslint-scope': ['transpile'],
	idb: ['storage'],
	katex: ['prose', 'app/lesson'], // its stylesheet, on pages with formulas
	dompurify: ['outputs/html'],
	'markdown-it': ['prose'],
	minisearch: ['search'],
	shiki: ['prose']
};

const files = readSourceFiles('src');

describe('imports', () => {
	it('go only where the table says', () => {
		const wrong = files.flatMap(({ path, imports }) => {
			const from = folderOf(path);
			if (wiring.includes(from) || from === '') return [];
			return imports
				.map((target) => ({ target, to: folderOf(target) }))
				.filter(({ target, to }) => target.startsWith('src/') && to !== from && !allowed[from]?.includes(to))
				.map(
					({ target }) =>
						`${path} imports ${target}: ${from} may import ${allowed[from]?.join(', ') || 'nothing'}`
				);
		});
		expect(wrong).toEqual([]);
	});

	it('know every folder of src', () => {
		const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''));
		expect([...folders].filter((folder) => !allowed[folder] && !wiring.includes(folder))).toEqual([]);
	});

	it('never go in a circle', () => {
		expect(findCycle(files)).toBeUndefined();
	});

	it('never go from a pure file to one with views or runes', () => {
		const wrong = files.flatMap(({ path, imports }) => {
			const level = levelOf(path);
			return imports.filter((target) => levelOf(target) > level).map((target) => `${path} imports ${target}`);
		});
		expect(wrong.filter((line) => !mayReachViews.test(line))).toEqual([]);
	});

	it('of words are of types and of words beside them, so that Node and every bundle can read them', () => {
		const foreign = /^import (?!type |.* from '\.\/[\w-]+\.ts';$)|\bimport\s*\(|^export [*{].*\bfrom\b/m;
		const wrong = files.filter(({ path, text }) => isWords(path) && foreign.test(text));
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('take each heavy package in one place', () => {
		const wrong = files.flatMap(({ path, packages }) =>
			packages
				.filter((name) => homes[name] && !homes[name].some((home) => path.startsWith(`src/${home}/`)))
				.map((name) => `${path} imports ${name}, which belongs to ${homes[name]!.join(', ')}`)
		);
		expect(wrong).toEqual([]);
	});

	it('never take tests into the product', () => {
		expect(files.filter(({ imports }) => imports.some((target) => target.startsWith('tests/')))).toEqual([]);
	});
});

/** `src/kernel/page/x.ts` is in `kernel/page`, `src/ml/charts/x.ts` in `ml`, `src/x.ts` in none. */
function folderOf(path: string): string {
	const [, first, second] = path.split('/');
	if (!path.startsWith('src/') || path.split('/').length < 3) return '';
	return first === 'kernel' ? `kernel/${second!}` : first!;
}

/** `src/words/en/shell.ts`, and not what builds the site with it. */
const isWords = (path: string): boolean =>
	path.startsWith('src/words/') && !path.startsWith('src/words/build/');

/** The view of a tree draws itself through its parts: two views of one folder may do that. */
function isRecursiveView(from: string, to: string): boolean {
	const isView = from.endsWith('.svelte') && to.endsWith('.svelte');
	return isView && posix.dirname(from) === posix.dirname(to);
}

function levelOf(path: string): number {
	if (path.endsWith('.svelte')) return 2;
	return path.endsWith('.svelte.ts') ? 1 : 0;
}

function findCycle(all: readonly SourceFile[]): string[] | undefined {
	const byPath = new Map(all.map((file) => [file.path, file]));
	const done = new Set<string>();
	const visit = (path: string, trail: string[]): string[] | undefined => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		if (done.has(path)) return undefined;
		for (const target of (byPath.get(path)?.imports ?? []).filter((one) => !isRecursiveView(path, one))) {
			const cycle = visit(target, [...trail, path]);
			if (cycle) return cycle;
		}
		done.add(path);
		return undefined;
	};
	for (const { path } of all) {
		const cycle = visit(path, []);
		if (cycle) return cycle;
	}
	return undefined;
}
