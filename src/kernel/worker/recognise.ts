/**
 * Tells tensors, frames and figures by their shape. The libraries are loaded only when a cell imports
 * them, and a class of one copy is not the class of another: so no `instanceof`.
 */

export interface TensorLike {
	shape: number[];
	dtype: string;
	size: number;
	isDisposed: boolean;
	/** Tensors with the same one share their data. */
	dataId: object;
	dataSync(): ArrayLike<number> | string[];
	dispose(): void;
}

/** A danfo DataFrame or Series, and where it keeps what it holds: see `frame-parts.ts`. */
export interface FrameLike {
	$isSeries: boolean;
	$columns: unknown[];
	$data: unknown[];
	$index: unknown[];
}

export interface FigureLike {
	data: object[];
	layout: object;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

export function isTensor(value: unknown): value is TensorLike {
	return (
		isObject(value) && 'dataId' in value && 'rankType' in value && typeof value['dataSync'] === 'function'
	);
}

export function isFrame(value: unknown): value is FrameLike {
	return isObject(value) && '$dataIncolumnFormat' in value && '$isSeries' in value;
}

export function isFigure(value: unknown): value is FigureLike {
	if (!isObject(value)) return false;
	const { data, layout } = value;
	return (
		Array.isArray(data) &&
		data.length > 0 &&
		data.every(isObject) &&
		isObject(layout) &&
		!Array.isArray(layout)
	);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
	if (!isObject(value)) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
	return isObject(value) && typeof value['then'] === 'function';
}
