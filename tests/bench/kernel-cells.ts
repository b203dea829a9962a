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
