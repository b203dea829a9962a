import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingFoundIn } from '../axe.ts';
import {
	button,
	demo,
	patience,
	runCode,
	textOf,
	untilReady,
	untilStatus,
	untilText,
	writeCode
} from '../lesson.ts';
import { openSite, type Learner, type Site } from '../site.ts';

let site: Site;
let learner: Learner;
let page: Page;
beforeAll(async () => {
	site = await openSite();
	learner = await site.newLearner();
	page = await learner.open('/lesson/statistics');
	await untilReady(page);
});
afterAll(() => site.close());
afterEach(() => expect(learner.problems.splice(0)).toEqual([]));

/** The cell with the widgets, one that reads their values, and one that does not. */
const maker = () => demo(page, 'fares');
const reader = () => demo(page, 'dearest-ticket');
const stranger = () => demo(page, 'round-ages');
const ran = /^Ran in/;

/** Writes and runs a cell that imports what it names of `stagecoach/display`. */
const runWidgets = (names: string, code: string) =>
	runCode(maker(), `import { ${names} } from 'stagecoach/display';\n${code}`, ran);

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

async function press(key: string, times: number): Promise<void> {
	for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

describe('a slider', () => {
	const slider = () => maker().getByRole('slider', { name: 'Neighbours' });

	it('that is moved by keys runs its readers and nobody else, and keeps the keyboard', async () => {
		await runWidgets('slider', `const k = slider('Neighbours', { min: 1, max: 20, value: 5 });`);
		await runCode(reader(), `console.log('twice', k * 2)`, ran);
		await runCode(stranger(), `console.log('ran at', Date.now())`, ran);
		await untilText(reader(), 'twice 10');
		const ranAt = async () => /ran at \d+/.exec(await textOf(stranger()))?.[0];
		const before = await ranAt();
		expect(before).toBeDefined();
		await slider().focus();
		await page.keyboard.press('ArrowRight');
		await untilText(reader(), 'twice 12');
		expect(await hasFocus(slider())).toBe(true);
		await press('ArrowLeft', 3);
		await untilText(reader(), 'twice 6');
		expect(await slider().inputValue()).toBe('3');
		expect(await hasFocus(slider())).toBe(true);
		expect(await ranAt()).toBe(before);
	});

	it('that is moved on while a reader is slow: the latest value wins, and not every one is run', async () => {
		const slow =
			`await new Promise((done) => setTimeout(done, 700));\n` +
			`const seen: number[] = ((globalThis as any).seen ??= []);\nseen.push(k);\nconsole.log('slow', k, 'after', seen.length)`;
		await runCode(reader(), slow, ran);
		await slider().focus();
		await page.keyboard.press('Home');
		await press('ArrowRight', 11);
		await untilText(reader(), /slow 12 after \d+/);
		const [, runs] = /slow 12 after (\d+)/.exec(await textOf(reader())) ?? [];
		expect(Number(runs)).toBeLessThan(12);
		expect(await slider().inputValue()).toBe('12');
	});

	it('that is dragged keeps its place under the hand', async () => {
		await runCode(reader(), `console.log('thrice', k * 3)`, ran);
		await slider().scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await slider().boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + width / 4, y + height / 2, { steps: 5 });
		const held = Number(await slider().inputValue());
		expect(held).toBeLessThan(10);
		await untilText(reader(), `thrice ${held * 3}`);
		await page.mouse.move(x + width + 50, y + height / 2, { steps: 5 });
		await page.mouse.up();
		await untilText(reader(), 'thrice 60');
	});

	it('that was moved on does not go back when the kernel answers to an earlier value', async () => {
		const later = 'await new Promise((done) => setTimeout(done, 1500));';
		await runWidgets(
			'slider',
			`${later}\nconst k = slider('Neighbours', { min: 1, max: 20 });\nconsole.log('made', k);`
		);
		await slider().focus();
		await page.keyboard.press('Home');
		await untilStatus(maker(), /^Running/);
		await press('ArrowRight', 2);
		await untilText(maker(), /made 1(?!\d)/);
		expect(await slider().inputValue()).toBe('3');
		await press('ArrowRight', 1);
		await untilText(maker(), 'made 4');
		expect(await hasFocus(slider())).toBe(true);
	});

	it('keeps its value when the kernel is stopped', async () => {
		await runWidgets('slider', `const k = slider('Neighbours', { min: 1, max: 20 });`);
		await runCode(reader(), `console.log('now', k)`, ran);
		await slider().focus();
		await page.keyboard.press('End');
		await untilText(reader(), 'now 20');
		await writeCode(stranger(), 'for (;;) {}');
		await page.keyboard.press('Control+Enter');
		await button(stranger(), 'Stop').click();
		await untilStatus(stranger(), /^Stopped/);
		await writeCode(stranger(), '1 + 1');
		await runCode(reader(), `console.log('again', k)`, ran);
		await untilText(reader(), 'again 20');
	});

	it('keeps its value over a reload, and nothing runs before it is asked for', async () => {
		await page.reload();
		await untilReady(page);
		expect(await slider().count()).toBe(0);
		await button(reader(), 'Run').click();
		await untilText(reader(), 'again 20');
		expect(await slider().inputValue()).toBe('20');
	});

	it('that does not fit its code any more moves to where it does', async () => {
		await runWidgets('slider', `const k = slider('Neighbours', { min: 1, max: 8 });`);
		expect(await slider().inputValue()).toBe('8');
	});

	it('with a wrong option says what is expected', async () => {
		await runCode(
			maker(),
			`import { slider } from 'stagecoach/display';\nconst k = slider('Neighbours', { min: 8, max: 1 });`,
			/^Stopped at an error/
		);
		await untilText(maker(), 'max of slider must be more than min; got min 8 and max 1.');
	});
});

describe('fields', () => {
	it('for a choice, a tick and a press give their values', async () => {
		await runWidgets(
			'button, checkbox, select',
			`const column = select('Column', [['Age', 'age'], ['Fare', 'fare']]);\nconst log = checkbox('Logarithmic');\n` +
				`const presses = button('Train');`
		);
		await runCode(reader(), `console.log([column, log, presses].join('/'))`, ran);
		await untilText(reader(), 'age/false/0');
		await maker().getByLabel('Column').selectOption('Fare');
		await untilText(reader(), 'fare/false/0');
		await maker().getByLabel('Logarithmic').check();
		await untilText(reader(), 'fare/true/0');
		await button(maker(), 'Train').click();
		await button(maker(), 'Train').click();
		await untilText(reader(), 'fare/true/2');
	});

	it('for a number take what is right and say what is wrong', async () => {
		await runWidgets('number', `const trees = number('Trees', { min: 1, max: 500, step: 1, value: 100 });`);
		await runCode(reader(), `console.log('trees:', trees)`, ran);
		const field = maker().getByLabel('Trees');
		await field.fill('0');
		await maker().getByText('Type a number from 1 to 500.').waitFor();
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		expect(await textOf(reader())).toContain('trees: 100');
		await field.fill('250');
		await page.keyboard.press('Enter');
		await untilText(reader(), 'trees: 250');
		expect(await field.getAttribute('aria-invalid')).toBe('false');
		expect(await hasFocus(field)).toBe(true);
	});

	it('for text send what is typed, without a key that ends it', async () => {
		await runWidgets('text', `const review = text('Your review', { multiline: true });`);
		await runCode(reader(), `console.log('letters:', review.length)`, ran);
		await maker().getByLabel('Your review').pressSequentially('Not bad');
		await untilText(reader(), 'letters: 7');
		await page.keyboard.type(' at all');
		await untilText(reader(), 'letters: 14');
		expect(await maker().getByLabel('Your review').inputValue()).toBe('Not bad at all');
	});

	it('for a file read it here, refuse other kinds, and let it go', async () => {
		await runWidgets('file', `const rows = file('Your rows', { accept: '.csv' });`);
		await runCode(
			reader(),
			`console.log(rows ? rows.name + ' has ' + rows.text().split('\\n').length : 'no file')`,
			ran
		);
		await untilText(reader(), /no file(?! has)/);
		const field = maker().getByLabel('Your rows');
		const requests = site.requests.length;
		await field.setInputFiles({
			name: 'rows.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('a,b\n1,2\n3,4')
		});
		await untilText(reader(), 'rows.csv has 3');
		await untilText(maker(), 'rows.csv, 11 bytes');
		expect(site.requests.length).toBe(requests);
		await field.setInputFiles({ name: 'cat.png', mimeType: 'image/png', buffer: Buffer.from('x') });
		await untilText(maker(), '“cat.png” is of another kind. Choose one of these: .csv.');
		await button(maker(), 'Remove').click();
		await expect.poll(() => textOf(reader())).not.toContain('rows.csv has');
		expect(await hasFocus(field)).toBe(true);
	});

	it('for a file take what is dropped there', async () => {
		const data = await page.evaluateHandle(() => {
			const transfer = new DataTransfer();
			transfer.items.add(new File(['one\ntwo'], 'dropped.csv'));
			return transfer;
		});
		await maker().getByText('or drop it here').dispatchEvent('drop', { dataTransfer: data });
		await untilText(reader(), 'dropped.csv has 2');
	});
});

describe('a drawing pad', () => {
	const pad = () => maker().getByRole('application', { name: 'A digit' });

	it('gives the pixels of what the mouse draws', async () => {
		await runWidgets('drawing', `const digit = drawing('A digit');`);
		await runCode(
			reader(),
			`console.log('middle', digit[14 * 28 + 14], 'corner', digit[0], 'of', digit.length)`,
			ran
		);
		await untilText(reader(), 'middle 0 corner 0 of 784');
		await pad().scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await pad().boundingBox())!;
		await page.mouse.move(x + width / 4, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + (width * 3) / 4, y + height / 2, { steps: 6 });
		await page.mouse.up();
		await untilText(reader(), 'middle 1 corner 0 of 784');
	});

	it('forgets and brings back', async () => {
		await button(maker(), 'Clear').click();
		await untilText(reader(), 'middle 0');
		await button(maker(), 'Undo').click();
		await untilText(reader(), 'middle 1');
		await button(maker(), 'Undo').click();
		await untilText(reader(), 'middle 0');
	});

	it('draws with keys and keeps the keyboard', async () => {
		await pad().focus();
		await page.keyboard.press('Space');
		await press('ArrowRight', 4);
		await page.keyboard.press('Space');
		await untilText(reader(), 'middle 1');
		await maker().getByText('Pen up, row 15, column 19').waitFor({ state: 'attached' });
		expect(await hasFocus(pad())).toBe(true);
		await press('ArrowUp', 3); // lifted, the pen draws nothing
		await button(maker(), 'Undo').click();
		await untilText(reader(), 'middle 0');
	});
});

it('a drawn digit arrives in a tensor, as a picture in the middle', async () => {
	await runWidgets('drawing', `const digit = drawing('A seven', { center: true });`);
	await runCode(reader(), `import * as tf from '@tensorflow/tfjs';\ntf.tensor(digit, [28, 28])`, ran);
	const picture = reader()
		.getByRole('img', { name: 'a grey picture of 28 rows and 28 columns' })
		.locator('canvas');
	const pad = maker().getByRole('application', { name: 'A seven' });
	await pad.scrollIntoViewIfNeeded();
	const { x, y } = (await pad.boundingBox())!;
	// Small and in a corner.
	await page.mouse.move(x + 20, y + 20);
	await page.mouse.down();
	await page.mouse.move(x + 70, y + 20, { steps: 5 });
	await page.mouse.move(x + 35, y + 100, { steps: 5 });
	await page.mouse.up();
	await picture.waitFor(); // of an empty pad there is no picture
	await expect.poll(() => inkOf(picture), patience).toMatchObject({ column: 14, row: 14 });
	const { share } = await inkOf(picture);
	expect(share).toBeGreaterThan(0.05); // a digit of MNIST has 0.13 on average
	expect(share).toBeLessThan(0.25);
});

/** Where the middle of the ink of a picture is, and how much of it there is. */
function inkOf(picture: Locator): Promise<{ column: number; row: number; share: number }> {
	return picture.evaluate((canvas: HTMLCanvasElement) => {
		const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		let [ink, column, row] = [0, 0, 0];
		for (let at = 0; at < width * height; at++) {
			const grey = data[at * 4]! / 255;
			ink += grey;
			column += grey * ((at % width) + 0.5);
			row += grey * (Math.floor(at / width) + 0.5);
		}
		return { column: Math.round(column / ink), row: Math.round(row / ink), share: ink / width / height };
	});
}

describe('all widgets', () => {
	const all =
		`const made = [slider('Slider', { min: 1, max: 20 }), number('Number'), select('Select', ['age', 'fare']),\n` +
		`checkbox('Checkbox'), text('Text'), text('Lines', { multiline: true }), button('Button'), file('File'), drawing('Pad')].length;`;

	it('pass axe in both themes', async () => {
		await runWidgets('button, checkbox, drawing, file, number, select, slider, text', all);
		await expectNothingFoundIn(page, '[aria-label="Cell fares"] .outputs');
	});

	it('fit a narrow phone', async () => {
		await page.setViewportSize({ width: 320, height: 700 });
		// The editor and charts of other cells follow the window a moment later.
		await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), patience).toBe(320);
		const controls = await maker().locator('.outputs').locator('input, select, textarea, button').all();
		for (const control of controls) expect((await control.boundingBox())!.width).toBeLessThan(300);
		await page.setViewportSize({ width: 1280, height: 720 });
	});
});
