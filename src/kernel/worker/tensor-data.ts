import { apply } from './built-ins.ts';
import type { TensorLike } from './recognise.ts';

type Data = ReturnType<TensorLike['dataSync']>;

let read = (tensor: TensorLike): Data => tensor.dataSync();

/** From now on by tfjs' own function: a tensor, or what only looks like one, may bring another one with it. */
export function readTensorsWith(dataSync: TensorLike['dataSync']): void {
	read = (tensor) => apply(dataSync, tensor, []) as Data;
}

/**
 * The values of a tensor.
 * @throws for what only looks like one, once tfjs is loaded
 */
export const readTensor = (tensor: TensorLike): Data => read(tensor);
