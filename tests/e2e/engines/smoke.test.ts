import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServer, type TestServer } from './server.ts';
import type { Engine, Tab } from './engine.ts';
import { openEngine, testedEngines } from './engines.ts';
import { pasteAndRun, run, typeAndRun, untilReady } from './learner.ts';
import { click, read, untilRead, type Step } from './look.ts';

let site: TestServer;
beforeAll(async () => (site = await openServer()));
afterAll(() => site.close());

const task: Step = ['region', 'Mean and median'];
const demo: Step = ['group', 'Cell fares'];

const wrong = 'const mean=(v:number[])=>0, median=mean';
const right = `const mean=(v:number[])=>v.reduce((a,b)=>a+b,0)/v.length
const median=(v:number[],s=v.toSorted((a,b)=>a-b),n=v.length)=>(s[n-1>>1]!+s[n>>1]!)/2`;

/** The journey of a learner through the whole product, in each engine: each step goes on where the last one ended. */
describe.each(testedEngines)('a learner with %s', (name) => {
	let engine: Engine;
	let tab: Tab;
	beforeAll(async () => {
		engine = await openEngine(name);
		tab = await engine.openTab();
	});
	afterAll(() => engine?.close());

	it('finds a lesson on the home page', async () => {
		console.log(`${name} ${engine.version}`);
		await tab.goto(`${site.url}/`);
		await click(tab, [['link', 'Statistics']]);
		await untilRead(tab, /^Statistics/, [['heading', 'Statistics']]);
		await untilReady(tab);
	});

	it('sees which words are bold: the font has its weights in this engine, too', async () => {
		const widths = await tab.ask(
			async (weights) => {
				await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 40px "Stagecoach Sans"`)));
				return weights.map((weight) => {
					const word = document.createElement('span');
					word.textContent = 'machine learning';
					word.style.font = `${weight} 40px "Stagecoach Sans"`;
					document.body.append(word);
					const { width } = word.getBoundingClientRect();
					word.remove();
					return width;
				});
			},
			[400, 650, 700]
		);
		expect(widths).toEqual(widths.toSorted((a, b) => a - b));
		expect(widths[1]! / widths[0]!).toBeGreaterThan(1.02);
		expect(widths[2]! / widths[1]!).toBeGreaterThan(1.001);
	});

	it('types a wrong and a right answer, and sees "Not yet" and "Passed"', async () => {
		await typeAndRun(tab, task, wrong);
		await untilRead(tab, /^Not yet/, [task, ['status']]);
		expect(await read(tab, [task])).toContain('mean([10, 8, 512, 7.5]) returned 0; it should return 134.375');
		await pasteAndRun(tab, task, right);
		await untilRead(tab, /^Passed/, [task, ['status']]);
	});

	it('draws a chart', async () => {
		await click(tab, [demo, ['button', 'Run']]);
		await untilRead(tab, /^Ran in/, [demo, ['status']]);
		await untilRead(tab, /fare \(pounds\)/, [demo, ['img', /1,?308 fares/]]);
	});

	it('multiplies tensors with WebAssembly', async () => {
		await run(
			tab,
			demo,
			`import * as tf from '@tensorflow/tfjs';\ntf.matMul([[1, 2], [3, 4]], [[10], [100]])`
		);
		expect(await read(tab, [demo])).toMatch(/0 210 1 430/);
		await untilRead(tab, /tensors on WebAssembly/, [['main']]);
	});

	it('trains a convolutional net', async () => {
		const layers = `tf.layers.conv2d({ filters: 4, kernelSize: 3, inputShape: [8, 8, 1], activation: 'relu' }),
tf.layers.maxPooling2d({ poolSize: 2 }), tf.layers.flatten(), tf.layers.dense({ units: 1 })`;
		await run(
			tab,
			demo,
			`import * as tf from '@tensorflow/tfjs';
const x = tf.randomNormal([32, 8, 8, 1], 0, 1, 'float32', 1), y = x.mean([1, 2]);
const model = tf.sequential({ layers: [${layers}] });
model.compile({ optimizer: tf.train.adam(0.01), loss: 'meanSquaredError' });
const { history } = await model.fit(x, y, { epochs: 5, verbose: 0 });
history['loss']!.at(-1)! < history['loss']![0]! ? 'has ' + 'learned' : history`
		);
		expect(await read(tab, [demo])).toContain('has learned');
	});

	it('stops an endless loop, and runs again', async () => {
		await pasteAndRun(tab, demo, 'while (true) {}');
		await click(tab, [demo, ['button', 'Stop']]);
		await untilRead(tab, /^Stopped/, [demo, ['status']]);
		await pasteAndRun(tab, demo, `'still ' + 'alive'`);
		await untilRead(tab, /still alive/, [demo]);
	});

	it('sees where an error happened, and why', async () => {
		await run(tab, demo, 'const rows=[{a:1}]\nconst look=()=>[rows[1].a]\nlook()', /^Stopped at an error/);
		const shown = await read(tab, [demo]);
		expect(shown).toMatch(/At cell fares, line 2, column (17|25)/); // Firefox points at `rows[1].a`, others at `a`
		expect(shown).toContain('rows[1] is undefined: the index is past the end');
	});

	it('sees the error of a library where the own code called it', async () => {
		const code = `import * as tf from '@tensorflow/tfjs'\ntf.ones([2, 3]).matMul(tf.ones([2, 3])).print()`;
		await run(tab, demo, code, /^Stopped at an error/);
		const shown = await read(tab, [demo]);
		expect(shown).toMatch(/At cell fares, line 2, column 17/);
		expect(shown).toContain('It fits with the second one turned');
	});

	it('sees the errors of timers, promises and reports where they were thrown', async () => {
		const code = `setTimeout(() => { throw new Error('of a timer') })
void Promise.reject(new Error('of a promise'))
reportError(new Error('of a report'))`;
		await run(tab, demo, code);
		await untilRead(tab, /of a timer At cell fares, line 1, column \d+/, [demo]);
		await untilRead(tab, /of a promise At cell fares, line 2, column \d+/, [demo]);
		await untilRead(tab, /of a report At cell fares, line 3, column \d+/, [demo]);
	});

	it('comes back to the text and the passed task', async () => {
		await tab.goto(`${site.url}/lesson/statistics`);
		await untilRead(tab, /Solved/, [task]);
		await untilRead(tab, /of a promise/, [demo]);
	});
});
