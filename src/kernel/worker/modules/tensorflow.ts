import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { importText } from '#base/import-text.ts';
import { refuseOddShapes } from '#kernel/tensors/odd-shapes.ts';
import { watchCard, type CardBackend } from '#kernel/tensors/lost-card.ts';
import { shuffleByChance } from '#kernel/tensors/seeded-shuffle.ts';
import { prepareTraining } from '#kernel/tensors/training.ts';
import { correctWebglPrecision } from '#kernel/tensors/webgl-precision.ts';
import { catchTensorTraps } from '../tensor-traps.ts';

export { tf as learner };

/** What tensors run on unless somebody moves them. */
let base = 'cpu';

/** What tensors tell the page. */
interface Told {
	/** Shows a line below the cell that runs. */
	warn(line: string): void;
	/** They run on something else now, without having been asked to. */
	backend(name: string): void;
}

let tell: Told;

/**
 * Chooses what tensors run on: WebAssembly with SIMD where it starts, plain JavaScript otherwise.
 * @param wasm the backend's binary, handed in by the page because a cell's worker reaches no network
 * @returns the name of the backend
 */
export async function setUp(wasm: ArrayBuffer | undefined, told: Told): Promise<string> {
	tell = told;
	tf.env().set('PROD', true); // silences tfjs' greeting and its warnings about other backends
	prepareTraining(tf);
	correctWebglPrecision(tf);
	refuseOddShapes(tf);
	shuffleByChance(tf);
	catchTensorTraps(tf, told.warn);
	if (wasm) {
		const url = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
		setWasmPaths({
			'tfjs-backend-wasm.wasm': url,
			'tfjs-backend-wasm-simd.wasm': url,
			'tfjs-backend-wasm-threaded-simd.wasm': url
		});
		if (await tf.setBackend('wasm').catch(() => false)) return (base = 'wasm');
	}
	await tf.setBackend('cpu');
	return base;
}

export interface Move {
	/** Of a backend; `wasm` stands for what `setUp` has chosen. */
	name: string;
	/** Its code, where tfjs does not bring it along. */
	text?: string;
}

/**
 * Tensors run on this from now on; those that exist follow when they are next used.
 * @returns what they run on now: what they ran on before, when the other one does not start
 */
export async function moveTo({ name, text }: Move): Promise<string> {
	const before = tf.getBackend();
	if (text && !tf.findBackendFactory(name)) await importText(text, `${name}.js`);
	const isMoved = await start(name === 'wasm' ? base : name);
	if (!isMoved) await tf.setBackend(before);
	return tf.getBackend();
}

/** Some graphics drivers start and cannot compute. */
async function start(name: string): Promise<boolean> {
	try {
		if (!(await tf.setBackend(name))) return false;
		// It says in the console, which is the learner's, that waiting for numbers is slow.
		Object.assign(tf.backend(), { hasReadSyncWarned: true });
		const product = tf.tidy(() => tf.matMul(tf.ones([2, 3]), tf.ones([3, 2])));
		const values = await product.data();
		product.dispose();
		if (name.startsWith('webg')) watchCard(tf.backend() as unknown as CardBackend, leaveCard);
		return values.every((value) => value === 3);
	} catch {
		return false;
	}
}

function leaveCard(): void {
	void moveTo({ name: 'wasm' }).then(tell.backend);
}
