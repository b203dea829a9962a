/** Texts of the cells that the kernel's suite runs. */

const loop = `let sum = 0;
	for (let at = 0; at < turns; at++) sum += values[at & 1023]! * (at % 7);`;

/** The same loop as a cell compiles it and as a plain module holds it, in turn and in the same worker. */
export const hotLoop = `const turns = 5e6;
const values = Array.from({ length: 1024 }, (_, at) => at / 3);
const plainText = \`export default (values, turns) => { ${loop.replaceAll('!', '')}; return sum; }\`;
const plain: any = await import(URL.createObjectURL(new Blob([plainText], { type: 'text/javascript' })));
const times = { cell: [] as number[], plain: [] as number[] };
for (let round = 0; round < 30; round++) {
	const start = performance.now();
	${loop}
	const middle = performance.now();
	const same = plain.default(values, turns);
	times.plain.push(performance.now() - middle);
	times.cell.push(middle - start);
	if (same !== sum) throw new Error('They differ.');
}
const best = (list: number[]) => Math.min(...list);
console.log(\`ratio=\${(best(times.cell) / best(times.plain)).toFixed(4)}\`);`;

export const manyLines = 'for (let line = 0; line < 1e6; line++) console.log(line);';

/** @param mark names a column, so that the screen can be seen to be new */
export const showTable = (mark: string) => `import { DataFrame } from 'danfojs';
const keep = globalThis as unknown as { frame?: DataFrame };
keep.frame ??= new DataFrame(Array.from({ length: 1e5 }, (_, at) => [at, at / 7, \`name \${at % 100}\`]), { columns: ['a', 'b', 'c'] });
keep.frame.$setColumnNames(['a', 'b', '${mark}']);
keep.frame`;

/** @param mark is its title */
export const showChart = (
	mark: string
) => `const keepPoints = globalThis as unknown as { points?: { x: Float64Array; y: Float64Array } };
keepPoints.points ??= { x: Float64Array.from({ length: 1e5 }, (_, at) => at), y: Float64Array.from({ length: 1e5 }, Math.random) };
({ data: [{ type: 'scatter', mode: 'markers', ...keepPoints.points }], layout: { title: { text: '${mark}' } } })`;

/** @param n makes the text another one */
export const trainModel = (n: number) => `import * as tf from '@tensorflow/tfjs';
const seed = ${n};
const x = tf.randomNormal([256, 8]), y = x.sum(1, true);
const model = tf.sequential({ layers: [tf.layers.dense({ units: 16, activation: 'relu', inputShape: [8] }), tf.layers.dense({ units: 1 })] });
model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
await model.fit(x, y, { epochs: 2, verbose: 0 });
const { numTensors, numBytes } = tf.memory();
const wasmBytes = (tf.backend() as any).wasm?.HEAPU8?.length ?? 0;
console.log(\`tensors=\${numTensors} bytes=\${numBytes} wasm=\${wasmBytes}\`);`;

/** Trains in turn with the chart of its course and without one. */
export const trainWithAndWithoutChart = `import * as tf from '@tensorflow/tfjs';
const x = tf.randomNormal([2048, 16]), y = x.sum(1, true);
const model = tf.sequential({ layers: [tf.layers.dense({ units: 64, activation: 'relu', inputShape: [16] }), tf.layers.dense({ units: 1 })] });
model.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['mae'] });
const train = async (verbose: 0 | 1) => {
	const start = performance.now();
	await model.fit(x, y, { epochs: 10, verbose });
	return performance.now() - start;
};
await train(0);
const times = { chart: [] as number[], none: [] as number[] };
for (let round = 0; round < 5; round++) {
	times.none.push(await train(0));
	times.chart.push(await train(1));
}
const middle = (list: number[]) => list.toSorted((a, b) => a - b)[2]!;
console.log(\`ratio=\${(middle(times.chart) / middle(times.none)).toFixed(4)}\`);`;

const withModel = (units: number, rows: number, columns: number, then: string) =>
	`import * as tf from '@tensorflow/tfjs';
const x = tf.randomNormal([${rows}, ${columns}]), y = x.sum(1, true);
const model = tf.sequential({ layers: [tf.layers.dense({ units: ${units}, activation: 'relu', inputShape: [${columns}] }), tf.layers.dense({ units: 1 })] });
model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
${then}`;

const pause = 'await new Promise((resolve) => setTimeout(resolve, 50));';

/** What goes on until it is stopped. */
export const stoppable: Record<string, string> = {
	'an endless loop': 'for (;;) {}',
	'a promise that never settles': 'await new Promise(() => {});',
	'lines without a pause': 'for (let line = 0; ; line++) console.log(line);',
	'lines with pauses':
		'for (let line = 0; ; line++) { console.log(line); await new Promise((resolve) => setTimeout(resolve, 0)); }',
	'tables of 20,000 rows': `for (;;) { console.table(Array.from({ length: 2e4 }, (_, at) => ({ at, share: at / 7, text: String(at) }))); ${pause} }`,
	'charts of 100,000 points': `const points = Array.from({ length: 1e5 }, Math.random);
for (;;) { console.table({ data: [{ type: 'scatter', mode: 'markers', x: points, y: points }], layout: {} }); ${pause} }`,
	'matrix products without a pause': `import * as tf from '@tensorflow/tfjs';
const matrix = tf.randomNormal([1000, 1000]);
for (;;) matrix.matMul(matrix).dispose();`,
	'a fit of small batches': withModel(16, 2560, 8, 'await model.fit(x, y, { epochs: 1e6 });'),
	'a fit of batches that take long': withModel(
		2048,
		8192,
		256,
		'await model.fit(x, y, { epochs: 1e6, batchSize: 2048 });'
	),
	'a fit with much to validate': withModel(
		64,
		4096,
		16,
		'await model.fit(x, y, { epochs: 1e6, validationSplit: 0.9 });'
	),
	evaluate: withModel(1024, 8192, 512, 'for (;;) model.evaluate(x, y);'),
	predict: withModel(1024, 8192, 512, 'for (;;) tf.dispose(model.predict(x));')
};
