/** Texts of the cells that train and multiply. */
import { batch, type Net } from './models.ts';
import { peakModule } from './peak.ts';

/** Trains on a backend, and prints milliseconds of a step as `ms=`; the net is made once. */
export const trainOn = (backend: 'wasm' | 'cpu', { name, layers, x, classes }: Net, steps: number) =>
	`import * as tf from '@tensorflow/tfjs';
await tf.setBackend('${backend}');
const rows = ${batch} * ${steps};
const kept = ((globalThis as any).kept ??= {});
const net = (kept['${name} ${backend}'] ??= (() => {
	const model = tf.sequential({ layers: [${layers}, tf.layers.dense({ units: ${classes}, activation: 'softmax' })] });
	model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
	return model;
})());
const x = ${x}, y = tf.tidy(() => tf.oneHot(tf.randomUniform([rows], 0, ${classes}, 'int32'), ${classes}).toFloat());
const start = performance.now();
await net.fit(x, y, { batchSize: ${batch}, epochs: 1, verbose: 0 });
console.log(\`ms=\${((performance.now() - start) / ${steps}).toFixed(3)}\`);
await tf.setBackend('wasm');`;

const side = 512;

/** Prints billions of operations a second: of a product of matrices, and the most that one thread does in registers. */
export const multiply = `import * as tf from '@tensorflow/tfjs';
const bytes = new Uint8Array([${peakModule.join(',')}]);
const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(bytes));
const spin = exports['spin'] as (turns: number) => number;
const time = (work: () => void) => { const start = performance.now(); work(); return performance.now() - start; };
const best = (work: () => void) => Math.min(...Array.from({ length: 9 }, () => time(work)));
const a = tf.randomNormal([${side}, ${side}]), b = tf.randomNormal([${side}, ${side}]);
const product = ${2 * side ** 3} / best(() => a.matMul(b).dispose());
const turns = 1e6, peak = turns * ${peakModule.operations} / best(() => spin(turns));
console.log(\`matmul=\${(product / 1e6).toFixed(2)} peak=\${(peak / 1e6).toFixed(2)}\`);`;
