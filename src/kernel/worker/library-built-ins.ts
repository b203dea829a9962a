/** What the kernel uses of the libraries, which a cell may replace like what is built in. */
import { lookAfter } from './built-ins.ts';
import type { TensorLike } from './recognise.ts';
import type { TensorLibrary } from './tensor-engine.ts';
import { readTensorsWith } from './tensor-data.ts';

const engineKeys =
	'makeTensor makeTensorFromTensorInfo makeTensorFromDataId trackTensor track disposeTensor readSync runKernel runKernelFunc nextTensorId startScope endScope incRef removeDataId clone keep tidy scopedRun'.split(
		' '
	);
const backendKeys =
	'write move readSync disposeData refCount incRef numDataIds makeOutput typedArrayFromHeap'.split(' ');

/** @param tf as soon as it is loaded, and with what the kernel itself has put into its engine */
export function lookAfterTensors(tf: TensorLibrary): void {
	const { Tensor, engine } = tf as TensorLibrary & { Tensor: { prototype: TensorLike } };
	readTensorsWith(Tensor.prototype.dataSync);
	lookAfter(tf, ['tensor', 'engine']);
	lookAfterChain(Tensor.prototype, ['dataSync', 'throwIfDisposed', 'dispose', 'isDisposed']);
	lookAfterChain(engine() as object, engineKeys);
	lookAfterBackend(tf);
}

/** @param tf on a backend that no cell has used yet */
export function lookAfterBackend({ engine }: TensorLibrary): void {
	lookAfterChain((engine() as { backend: object }).backend, backendKeys);
}

/** @param danfo as soon as it is loaded */
export function lookAfterFrames(danfo: object): void {
	const { prototype } = (danfo as { DataFrame: { prototype: object } }).DataFrame;
	lookAfter(danfo, ['DataFrame']);
	const setters = chainOf(prototype).flatMap(Object.getOwnPropertyNames);
	lookAfterChain(prototype, [...new Set(setters.filter((name) => /^(\$|load)|^(shape|config)$/.test(name)))]);
}

/** A method that an object inherits may be replaced on the object, too, or between. */
function lookAfterChain(object: object, keys: readonly string[]): void {
	for (const holder of chainOf(object)) lookAfter(holder, keys);
}

function chainOf(object: object): object[] {
	const chain: object[] = [];
	for (let at = object; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) chain.push(at);
	return chain;
}
