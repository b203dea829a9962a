import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openAttacker, type Attacker } from './attacker.ts';
import { htmlAttacks } from './html-attacks.ts';
import { demo, patience, runCode, untilText } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let attacker: Attacker;
beforeAll(async () => {
	[site, attacker] = await Promise.all([openSite(), openAttacker()]);
});
afterAll(() => Promise.all([site.close(), attacker.close()]));
beforeEach(() => void (attacker.hits.length = 0));

const ran = /^Ran in/;
const pieces = (page: Page) => page.getByRole('group', { name: 'HTML made by this cell' });

/** A cell that shows each text as HTML. */
const show = (texts: readonly string[]) =>
	`import { html } from 'stagecoach/display';\nfor (const text of ${JSON.stringify(texts)}) display(html.raw(text));`;

it('the attacks can succeed: as they are, they run scripts and reach a server', async () => {
	const { open, context } = await site.newLearner({ bypassCSP: true });
	const page = await open('/nowhere');
	await page.evaluate((texts) => {
		for (const text of texts.filter((one) => !/refresh|<form/.test(one)))
			document.body.append(document.createRange().createContextualFragment(text));
	}, htmlAttacks(attacker.url));
	await page.waitForFunction(() => '__pwned' in window);
	const paths = [
		'/img',
		'/srcset',
		'/background',
		'/variable',
		'/escape',
		'/import',
		'/frame',
		'/sheet',
		'/poster'
	];
	await expect.poll(() => attacker.hits, patience).toEqual(expect.arrayContaining(paths));
	await context.close();
});

it(
	'HTML from a cell runs nothing, loads nothing, leads nowhere and stays in its place, with and without the page’s policy',
	{ retry: 0 },
	async () => {
		const attacks = htmlAttacks(attacker.url);
		for (const bypassCSP of [false, true]) {
			const { open, context } = await site.newLearner({ bypassCSP });
			const page = await open('/lesson/statistics');
			const before = page.url();
			await runCode(demo(page, 'fares'), show(attacks), ran);
			await expect.poll(() => pieces(page).count(), patience).toBe(attacks.length);
			const found = await pieces(page).evaluateAll((places) =>
				places.flatMap((place) =>
					[...place.querySelectorAll('*')].flatMap((element) => [
						element.localName,
						...[...element.attributes].map(({ name }) => `@${name}`)
					])
				)
			);
			expect([...new Set(found)].sort()).toEqual(
				'@colspan @height @open @style @width @y details div img p rect span summary svg table tbody td text tr'.split(
					' '
				)
			);
			await pieces(page).getByText('Read on').click();
			await pieces(page).getByText('or here').click();
			const covered = await pieces(page).evaluateAll((places) => {
				const outside = [document.querySelector('header')!, document.querySelector('h1')!];
				outside[1]!.scrollIntoView();
				return outside.map((element) => {
					const { left, top, width, height } = element.getBoundingClientRect();
					const hit = document.elementFromPoint(left + width / 2, top + height / 2);
					return places.some((place) => place.contains(hit));
				});
			});
			expect(covered).toEqual([false, false]);
			expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
			expect(page.url()).toBe(before);
			expect(context.pages()).toHaveLength(1);
			expect(attacker.hits).toEqual([]);
			await context.close();
		}
	}
);

it('HTML keeps what is harmless: text, tables, colours, drawings, pictures inside it, and addresses as text', async () => {
	const { open, context, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
	await runCode(
		demo(page, 'fares'),
		`import { html } from 'stagecoach/display';
const name = '<Ada> & co';
html\`<p style="color: rgb(1, 2, 3); background: url(x)">Dear <b>\${name}</b>, see <a href="https://example.org/a">the page</a>.</p>
<table><tr><th scope="col">a</th></tr><tr><td colspan="2">1</td></tr></table>
<svg viewBox="0 0 10 10" width="40"><title>A bar</title><rect x="1" width="5" height="9" fill="teal" transform="rotate(3)"/></svg>
<img alt="a dot" src="data:image/png;base64,${dot}">\``,
		ran
	);
	await untilText(demo(page, 'fares'), 'Dear <Ada> & co, see the page (https://example.org/a).');
	const place = pieces(page);
	expect(await place.locator('p').getAttribute('style')).toMatch(/^color: rgb\(1, 2, 3\);(?!.*url)/);
	expect(await place.locator('svg').innerHTML()).toBe(
		'<title>A bar</title><rect x="1" width="5" height="9" fill="teal" transform="rotate(3)"></rect>'
	);
	expect(await place.locator('svg').getAttribute('viewBox')).toBe('0 0 10 10');
	const dotWidth = () =>
		place.getByRole('img', { name: 'a dot' }).evaluate((image: HTMLImageElement) => image.naturalWidth);
	await expect.poll(dotWidth, patience).toBe(1);
	expect(problems).toEqual([]);
	await context.close();
});

it('HTML with more elements than a page can hold is refused in words', async () => {
	const { open, context } = await site.newLearner();
	const page = await open('/lesson/statistics');
	const code = "import { html } from 'stagecoach/display';\nhtml.raw('<i>x</i>'.repeat(30_000))";
	await runCode(demo(page, 'fares'), code, ran);
	await untilText(demo(page, 'fares'), 'This HTML is too large to show.');
	await context.close();
});
