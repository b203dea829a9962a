/** What the full editor knows of other cells: types, marks, and the way from one to the other. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { focusedCell } from './keyboard.ts';
import { demo, enterEditor, patience, textOf, untilReady, untilText, writeCode } from './lesson.ts';
import { openSite, type Learner, type Site } from './site.ts';

let site: Site;
let learner: Learner;
let page: Page;
/** The first two cells of the lesson: each test writes its own code into them. */
let first: Locator;
let second: Locator;

// One page for all tests: the type checker's start is most of what a fresh one costs.
beforeAll(async () => {
	site = await openSite();
	learner = await site.newLearner();
	page = await learner.open('/lesson/statistics');
	first = demo(page, 'fares');
	second = demo(page, 'dearest-ticket');
	await untilReady(page);
});
afterAll(() => site.close());

beforeEach(async () => {
	await writeCode(first, '//');
	await writeCode(second, '//');
	// What stood below a cell before the first key may stay there while somebody types: a test starts with nothing.
	await untilMarked(second, {});
	learner.problems.splice(0);
});

/** Types at the end of a cell and asks what may follow, until it is offered. */
async function untilOffered(cell: Locator, text: string, name: string): Promise<void> {
	await writeCode(cell, text);
	const rows = page.locator('.suggest-widget.visible .monaco-list-row');
	const names = async () => {
		await page.keyboard.press('Control+Space');
		return (await rows.allInnerTexts()).map((row) => row.split('\n')[0]!.trim());
	};
	await expect.poll(names, { ...patience, interval: 500 }).toContain(name);
	await page.keyboard.press('Escape');
}

const marks = (cell: Locator, kind: 'error' | 'warning') => cell.locator(`.squiggly-${kind}`);

async function untilMarked(cell: Locator, { errors = 0, warnings = 0 }): Promise<void> {
	const counts = async () => ({
		errors: await marks(cell, 'error').count(),
		warnings: await marks(cell, 'warning').count()
	});
	await expect.poll(counts, patience).toEqual({ errors, warnings });
}

/** What the editor says of a marked word. Marks that are drawn anew, as the type checker does, take it away: point again. */
async function hoverOver(mark: Locator): Promise<Locator> {
	const hover = page.locator('.monaco-hover:visible').first();
	const isSaid = async () => {
		await page.mouse.move(0, 0); // it may have been left there before
		await mark.first().hover({ force: true });
		return hover.waitFor({ timeout: 3000 }).then(
			() => true,
			() => false
		);
	};
	await expect.poll(isSaid, { ...patience, interval: 200 }).toBe(true);
	return hover;
}

it('offers what the result of another cell’s generic function has, and what a tensor has', async () => {
	await writeCode(
		first,
		"import * as tf from '@tensorflow/tfjs';\nfunction head<T>(items: T[]): T {\nreturn items[0]!;\n}\nconst weights = tf.tensor2d([[1, 2]]);"
	);
	await untilOffered(second, "head(['a']).toUp", 'toUpperCase');
	await untilOffered(second, 'weights.matM', 'matMul');
	await untilOffered(second, 'head([weights]).matM', 'matMul');
	expect(learner.problems).toEqual([]);
});

it('offers the names of the data sets, and the columns of the one that is loaded', async () => {
	await writeCode(
		first,
		"import { load } from 'stagecoach/data';\nconst birds = await load('penguins');\nconst table = await load('wine', { as: 'frame' });"
	);
	await untilOffered(second, 'birds[0]!.flip', 'flipperLength');
	await untilOffered(second, "table.column('prol", 'proline');
	await untilOffered(second, "import { load } from 'stagecoach/data';\nload('titanic-l", 'titanic-leakage');
	expect(learner.problems).toEqual([]);
});

it('marks a reader as soon as the type of what it reads has changed, and no longer when it is mended', async () => {
	await writeCode(first, 'const price = 1;');
	await writeCode(second, 'price.toFixed(1);');
	await untilMarked(second, {});
	await writeCode(first, "const price = '1';");
	await untilMarked(second, { errors: 1 });
	const hover = await hoverOver(marks(second, 'error'));
	expect(await hover.innerText()).toContain("'toFixed' does not exist on type");
	await writeCode(first, 'const price = 1;');
	await untilMarked(second, {});
});

it('marks a broken rule once, and leads to the other cell', async () => {
	await writeCode(first, '\n\nconst price = 1;');
	await writeCode(second, 'const price = 2;');
	await untilMarked(second, { errors: 1 });
	const hover = await hoverOver(marks(second, 'error'));
	expect(await hover.innerText()).toContain('already defined in the cell “fares” (line 3)');
	await hover.getByText('fares(3, 7)').click();
	await expect.poll(() => focusedCell(page), patience).toBe('Cell fares');
	await page.keyboard.type('the');
	await untilText(first, 'const theprice');
});

it('warns once of an unknown name, with the nearest one, and mends it', async () => {
	await writeCode(first, 'const prices = [1];');
	await writeCode(second, 'prises.length;');
	await untilMarked(second, { warnings: 1 });
	const hover = await hoverOver(marks(second, 'warning'));
	expect(await hover.innerText()).toContain(
		'`prises` is defined nowhere. Did you mean `prices` of the cell “fares”?'
	);
	const repair = page.getByText('Change spelling to');
	const isOffered = async () => {
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('Control+.');
		return repair.waitFor({ timeout: 3000 }).then(
			() => true,
			() => false
		);
	};
	// The rule may mark the name before the type checker has come, and only that knows the repair.
	await expect.poll(isOffered, { ...patience, interval: 500 }).toBe(true);
	await repair.click();
	await untilMarked(second, {});
	await untilText(second, 'prices.length');
});

it('lists a problem below the cell only when its author has stopped typing, so that nothing moves meanwhile', async () => {
	const list = second.getByRole('list', { name: 'Problems in the code' });
	await writeCode(first, 'const prices = [1];');
	await writeCode(second, 'prises.length;');
	await untilMarked(second, { warnings: 1 });
	expect(await list.count()).toBe(0);
	await enterEditor(first);
	await list.waitFor();
	await writeCode(second, 'prices.length;');
	await list.waitFor({ state: 'detached' });
});

it('goes to a definition in another cell, and renames it in both', async () => {
	await writeCode(first, 'const prices = [1];');
	await writeCode(second, 'const row = { prices };\nprices.length;');
	await untilOffered(second, 'const row = { prices };\nprices.leng', 'length');
	await page.keyboard.press('Home');
	await page.keyboard.press('F12');
	await expect.poll(() => focusedCell(page), patience).toBe('Cell fares');
	await page.keyboard.press('F2');
	await page.locator('.rename-box input:focus').waitFor();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('fees');
	await page.keyboard.press('Enter');
	await expect.poll(() => textOf(first), patience).toContain('const fees = [1];');
	await untilText(second, 'const row = { prices: fees };');
});

it('keeps the caret of a long cell on the screen', async () => {
	await writeCode(first, Array.from({ length: 90 }, (_, line) => `${line};`).join('\n'));
	await enterEditor(first);
	const isSeen = () =>
		first.locator('.cursor').evaluate((caret) => {
			const { top, bottom } = caret.getBoundingClientRect();
			return top > 0 && bottom < innerHeight;
		});
	for (const key of ['Control+Home', 'Control+End', 'Control+Home']) {
		await page.keyboard.press(key);
		await expect.poll(isSeen, patience).toBe(true);
	}
});
