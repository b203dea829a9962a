/** What a page's links must name, so that nothing is asked for late and nothing changes its looks after the first paint. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, withImports } from './built-scripts.ts';

const assets = '_app/immutable/assets';
const pages = [
	'index',
	'lesson/statistics',
	'notebook',
	'notebooks',
	'data/titanic',
	'skills',
	'backup',
	'404'
];

const read = (path: string) => readFileSync(join(build, path), 'utf8');
const stylesheets = readdirSync(join(build, assets))
	.filter((file) => file.endsWith('.css'))
	.map((file) => read(`${assets}/${file}`));

/** Paths of what the page links, from the site's root. */
function linksOf(html: string, attributes: RegExp): string[] {
	return [...html.matchAll(/<link ([^>]*)>/g)]
		.filter(([, written]) => attributes.test(written!) && !/\bdisabled\b/.test(written!))
		.map(([, written]) => /href="(?:(?:\.{1,2}\/)+|\/)([^"]+)"/.exec(written!)![1]!);
}

describe.each(pages)('the first view of %s', (page) => {
	const html = read(`${page}.html`);

	it('links every script that it imports, and few of them', () => {
		const scripts = linksOf(html, /rel="modulepreload"/);
		expect(scripts.length).toBeGreaterThan(3);
		// Each is a request of its own.
		expect(scripts.length).toBeLessThanOrEqual(/^(lesson|notebook$)/.test(page) ? 10 : 20);
		expect(withImports(scripts)).toEqual(scripts);
	});

	it('has the styles of all that stands in it', () => {
		const own = [
			...linksOf(html, /rel="stylesheet"/).map(read),
			...[...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style]) => style!)
		];
		const scopes = new Set([...html.matchAll(/\bsvelte-[a-z0-9]+\b/g)].map(([scope]) => scope));
		expect(scopes.size > 5).toBe(page !== '404'); // which is empty until its scripts run
		const late = [...scopes].filter(
			(scope) => !own.some((style) => style.includes(scope)) && stylesheets.some((s) => s.includes(scope))
		);
		expect(late).toEqual([]);
	});
});
