/** Stop as a learner sees it, whatever runs: what the cell says then, and what is left. How soon, the bench measures. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	button,
	demo,
	runCode,
	statusText,
	untilReady,
	untilStatus,
	untilText,
	writeCode
} from './lesson.ts';
import { openSite, type Learner, type Site } from './site.ts';

let site: Site;
let learner: Learner;
let page: Page;
let cell: Locator;
let reader: Locator;
beforeAll(async () => {
	site = await openSite();
	learner = await site.newLearner();
	page = await learner.open('/lesson/statistics');
	await untilReady(page);
	cell = demo(page, 'fares');
	reader = demo(page, 'dearest-ticket');
});
afterAll(async () => {
	expect(learner.problems).toEqual([]);
	await site.close();
});

const ran = /^Ran in/;

/** Begins the run, and waits for what shows that the cell is in the middle of it. */
async function begin(code: string, sign: RegExp): Promise<void> {
	await writeCode(cell, code);
	await page.keyboard.press('Control+Enter');
	await untilStatus(cell, /^Running/);
	await untilText(cell, sign);
}

const tensors = `import * as tf from '@tensorflow/tfjs';
console.log('be' + 'gun');`;
const pause = 'await new Promise((resolve) => setTimeout(resolve, 20));';
const model = `${tensors}
const x = tf.ones([1024, 16]), y = tf.ones([1024, 1]);
const model = tf.sequential({ layers: [tf.layers.dense({ units: 16, activation: 'relu', inputShape: [16] }), tf.layers.dense({ units: 1 })] });
model.compile({ loss: 'meanSquaredError', optimizer: 'adam' });`;

describe('ends at once, and leaves the next run a kernel that works,', () => {
	it.each([
		[
			'a computation that does not pause',
			`${tensors}\nconst a = tf.ones([500, 500]); for (;;) a.matMul(a).dispose();`
		],
		['a model that is asked for its predictions', `${model}\nfor (;;) tf.dispose(model.predict(x));`],
		['a model that is evaluated', `${model}\nfor (;;) tf.dispose(model.evaluate(x, y));`],
		['a promise that never settles', `console.log('be' + 'gun'); await new Promise(() => {});`],
		['a flood of lines', `console.log('be' + 'gun'); for (let line = 0; ; line++) console.log(line);`],
		['lines that keep coming', `console.log('be' + 'gun'); for (;;) { console.log('line'); ${pause} }`],
		[
			'large tables that keep coming',
			`console.log('be' + 'gun'); for (;;) { console.table(Array.from({ length: 20000 }, (_, at) => ({ at }))); ${pause} }`
		]
	])('%s', async (_, code) => {
		await begin(code, /begun/);
		await button(cell, 'Stop').click();
		await untilStatus(cell, /^Stopped\b.*Your text is kept/s);
		await runCode(reader, `'still ' + 'alive'`, ran);
		await untilText(reader, 'still alive');
	});
});

describe('a training', () => {
	it.each([
		['with small batches', 'epochs: 1e6'],
		['with data to validate', 'epochs: 1e6, validationSplit: 0.2']
	])('%s keeps its model, which other cells use', async (_, options) => {
		await begin(`${model}\nconst { history } = await model.fit(x, y, { ${options} });`, /Epoch \d+ of/);
		await button(cell, 'Stop').click();
		await untilStatus(cell, /^Ran in[\s\S]*Stopped early, with what it had so far/);
		await runCode(reader, `[history.loss.length > 0, model.predict(x).shape.join()].join(' and ')`, ran);
		await untilText(reader, 'true and 1024,1');
		expect(await statusText(reader)).not.toContain('first');
	});

	it('is not followed by the cell that needed it', async () => {
		await runCode(cell, 'const history = 1;', ran);
		await writeCode(cell, `${model}\nconst { history } = await model.fit(x, y, { epochs: 1e6 });`);
		await writeCode(reader, `console.log('the reader ran'); history`);
		await page.keyboard.press('Control+Enter');
		await untilText(cell, /Epoch \d+ of/);
		await button(reader, 'Stop').click();
		await untilStatus(cell, /^Ran in[\s\S]*Stopped early/);
		await untilStatus(reader, /^Stopped/);
		expect(await reader.getByRole('group', { name: 'Printed by this cell' }).count()).toBe(0);
	});
});

it('a search shows what it has tried, best first, and keeps it when it is stopped', async () => {
	const code = `import { DecisionTreeClassifier, GridSearchCV, makeClassification } from 'stagecoach/ml';
const { X, y } = makeClassification({ nSamples: 200, randomState: 1 });
const seeds = Array.from({ length: 100_000 }, (_, seed) => seed);
const search = new GridSearchCV({ estimator: new DecisionTreeClassifier(), paramGrid: { maxDepth: [2], randomState: seeds } });
await search.fitAsync(X, y);`;
	await begin(code, /GridSearchCV[\s\S]*of 100,000[\s\S]*meanTestScore[\s\S]*best/);
	await button(cell, 'Stop').click();
	await untilStatus(cell, /^Ran in[\s\S]*Stopped early, with what it had so far/);
	await untilText(cell, /GridSearchCV[\s\S]*Stopped/);
	await runCode(reader, `['kept', search.bestParams_.maxDepth, search.predict(X).length].join(' ')`, ran);
	await untilText(reader, 'kept 2 200');
});

it('a cell that waits for its turn goes back to what it was', async () => {
	await runCode(reader, '5', ran);
	await begin(`console.log('be' + 'gun'); await new Promise(() => {});`, /begun/);
	await writeCode(reader, '6');
	await page.keyboard.press('Control+Enter');
	await untilStatus(reader, /^Waiting for its turn/);
	await button(reader, 'Stop').click();
	await untilStatus(cell, /^Stopped/);
	await untilStatus(reader, /^(Its values are gone|Changed)/);
});
