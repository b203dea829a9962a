/** Texts of the cells that train and multiply. */
import { batch, type Net } from './models.ts';
import { peakModule } from './peak.ts';

/** Trains a new net on a backend, and prints milliseconds of a step as `ms=`. On wasm, the engine compiles first. */
export const trainOn = (backend: 'wasm' | 'cpu', net: Net, steps: number) =>
	`${importing}
await tf.setBackend('${backend}');
${training(net)}
${backend === 'wasm' ? 'await _train(5);' : ''}
console.log(\`ms=\${(await _train(${steps})).toFixed(3)}\`);
await tf.setBackend('wasm');`;

/** The same on what the notebook's tensors run on. A card compiles what it needs at first. */
export const trainHere = (net: Net, steps: number) =>
	`${importing}
${training(net)}
await _train(5);
console.log(\`ms=\${(await _train(${steps})).toFixed(3)}\`);`;

const importing = `import * as tf from '@tensorflow/tfjs';`;

const training = ({ layers, x, classes }: Net) => `const _model = tf.sequential();
for (const _layer of [${layers.replaceAll('\n', ' ')}, tf.layers.dense({ units: ${classes}, activation: 'softmax' })]) _model.add(_layer);
_model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
const _train = async (steps: number) => {
	const rows = ${batch} * steps;
	const x = ${x}, y = tf.tidy(() => tf.oneHot(tf.randomUniform([rows], 0, ${classes}, 'int32'), ${classes}).toFloat());
	const start = performance.now();
	await _model.fit(x, y, { batchSize: ${batch}, epochs: 1, verbose: 0 });
	return (performance.now() - start) / steps;
};`;

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
