import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, withImports } from './built-scripts.ts';

/** Bytes over the wire, brotli, as a static host sends them. A budget is lowered when it can be, never raised in passing. */
const kB = 1000;
const budgets = {
	/** What text waits for: the page and its stylesheets. */
	readableText: 60 * kB,
	/** The fonts that the first view asks for; text stands in a fallback of the same width until then. */
	fonts: 25 * kB,
	/** Scripts that a lesson page loads before it is idle, with all that they import in place. */
	scripts: 77 * kB,
	/** Outputs of every kind, the tensor report, timers, soft stops, and what graded classes and requests need. */
	'kernel.js': 16 * kB,
	/** Comes when the page is idle. Classes, models and requests are compared in it, and guesses made. */
	'grader.js': 19 * kB,
	'tensorflow-tfjs.js': 260 * kB,
	/** What measures the graphics card, once on a device that has one, and tfjs' code for one of the ways to it. */
	'probe.js': 2 * kB,
	'webgpu.js': 65 * kB,
	'danfojs.js': 32 * kB,
	/** For lessons about web APIs, when a cell imports them. */
	'hono.js': 8.5 * kB,
	'zod.js': 50 * kB,
	/** Each part of it. */
	'stagecoach-ml': 15 * kB
};

const sizeOf = (path: string) => {
	const compressed = `${join(build, path)}.br`;
	return statSync(path.endsWith('.woff2') ? join(build, path) : compressed).size;
};
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

it.each(['statistics', 'dataframes', 'logistic-regression'])('the first view of %s is light', (lesson) => {
	const html = readFileSync(join(build, 'lesson', `${lesson}.html`), 'utf8');
	const links = [...html.matchAll(/<link [^>]*href="\.\.\/([^"]+)"[^>]*>/g)].map(([tag, path]) => ({
		tag,
		path: path!
	}));
	const pathsOf = (pattern: RegExp) => links.filter(({ tag }) => pattern.test(tag)).map(({ path }) => path);
	const stylesheets = pathsOf(/rel="stylesheet"/);
	expect(stylesheets.length).toBeGreaterThan(0);
	expect(sizeOf(`lesson/${lesson}.html`) + sum(stylesheets.map(sizeOf))).toBeLessThanOrEqual(
		budgets.readableText
	);
	expect(sum(pathsOf(/as="font"/).map(sizeOf))).toBeLessThanOrEqual(budgets.fonts);
	const scripts = pathsOf(/rel="modulepreload"/);
	expect(scripts.length).toBeGreaterThan(0);
	expect(sum(withImports(scripts).map(sizeOf))).toBeLessThanOrEqual(budgets.scripts);
});

it.each([
	'kernel.js',
	'grader.js',
	'probe.js',
	'webgpu.js',
	'tensorflow-tfjs.js',
	'danfojs.js',
	'hono.js',
	'zod.js'
] as const)('%s keeps its budget', (name) => {
	const folder = '_app/immutable/assets';
	const [stem] = name.split('.');
	const file = readdirSync(join(build, folder)).find((entry) =>
		new RegExp(`^${stem}\\.[\\w-]+\\.js$`).test(entry)
	);
	expect(sizeOf(`${folder}/${file!}`)).toBeLessThanOrEqual(budgets[name]);
});

it('each part of stagecoach/ml keeps its budget', () => {
	const folder = '_app/immutable/assets';
	const parts = readdirSync(join(build, folder)).filter((entry) => /^stagecoach-ml-.*\.js$/.test(entry));
	expect(parts.length).toBeGreaterThan(20);
	const heavy = parts.filter((part) => sizeOf(`${folder}/${part}`) > budgets['stagecoach-ml']);
	expect(heavy).toEqual([]);
});
