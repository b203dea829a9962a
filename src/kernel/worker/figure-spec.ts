import type { FigureSpec } from '#protocol/output.ts';
import { partsOf } from './frame-parts.ts';
import { isFrame, isObject, isTensor, type FigureLike, type TensorLike } from './recognise.ts';

const mostValues = 1_000_000;
const deepest = 12;
/** Lists of numbers from this length on travel as one block. */
const longList = 50;

/** Figures are copied as plain data: functions and class instances do not survive the way to the page. */
export function toFigureSpec(figure: FigureLike): FigureSpec {
	const copier = new Copier();
	return {
		data: copier.copy(figure.data, 0) as FigureSpec['data'],
		layout: copier.copy(figure.layout, 0) as FigureSpec['layout']
	};
}

type Numbers = Float64Array | BigInt64Array | BigUint64Array;

class Copier {
	/** Values that may still be copied. */
	#left = mostValues;

	copy(value: unknown, depth: number): unknown {
		if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
		if (value == null || depth > deepest || this.#left-- <= 0) return null;
		if (isTensor(value)) return this.#copyTensor(value);
		if (isFrame(value)) return this.copy([...partsOf(value).rows], depth);
		if (ArrayBuffer.isView(value)) return this.#copyNumbers(value as unknown as Numbers);
		if (Array.isArray(value)) return this.#copyList(value, depth);
		if (value instanceof Date) return value.toISOString();
		if (!isObject(value)) return null;
		return Object.fromEntries(Object.keys(value).map((key) => [key, this.copy(value[key], depth + 1)]));
	}

	#copyList(list: unknown[], depth: number): unknown {
		if (list.length >= longList && list.every((item) => typeof item === 'number'))
			return this.#copyNumbers(Float64Array.from(list as number[]));
		return list.slice(0, this.#left).map((item) => this.copy(item, depth + 1));
	}

	/** A matrix becomes a list of rows, as Plotly takes it. */
	#copyTensor(tensor: TensorLike): unknown {
		const values = tensor.dataSync();
		if (Array.isArray(values)) return this.#copyList(values, 0);
		const [rows, width, ...more] = tensor.shape;
		if (width === undefined || more.length > 0) return this.#copyNumbers(values as Numbers);
		return Array.from({ length: rows! }, (_, at) =>
			this.#copyNumbers((values as Numbers).slice(at * width, (at + 1) * width))
		);
	}

	/** As they are at this moment. Of too many, more are sent than the page draws: it says so. */
	#copyNumbers(numbers: Numbers): unknown {
		const kept = numbers.slice(0, Math.max(0, this.#left));
		this.#left -= numbers.length;
		return kept instanceof BigInt64Array || kept instanceof BigUint64Array
			? Float64Array.from(kept, Number)
			: kept;
	}
}
