import type { ImageSet, TableSet } from '#protocol/data-set.ts';
import type { Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import { noTarget } from '#words/data-sets.ts';
import type { LabelledImage } from './images.ts';
import type { Cell } from './parse.ts';

/** What making tensors uses of TensorFlow.js. */
export interface TensorMakers {
	tensor1d(values: Float32Array | Int32Array, dtype: 'float32' | 'int32'): Tensor1D;
	tensor2d(values: Float32Array, shape: [number, number]): Tensor2D;
	tensor4d(values: Float32Array, shape: [number, number, number, number]): Tensor4D;
}

/** Features and targets; dispose of `x` and `y` when you are done with them. */
export interface TensorData<X extends Tensor2D | Tensor4D = Tensor2D> {
	/** Of a table `[rows, features]`, a missing value is NaN; of images `[rows, height, width, 1]`, from 0 to 1. */
	x: X;
	/** `[rows]`: the numbers to predict, or for each row its class, by its place in `classes`. */
	y: Tensor1D;
	/** Names of the columns of `x`; empty for images. */
	features: string[];
	/** What the classes mean; empty when `y` is a number to predict. */
	classes: string[];
}

type Row = Readonly<Record<string, Cell>>;

/** The number columns other than the target and the row's number. @throws Error when the table has no target. */
export function tableTensors(
	tf: TensorMakers,
	name: string,
	set: Pick<TableSet, 'columns' | 'target'>,
	rows: readonly Row[]
): TensorData {
	const { target, columns } = set;
	if (target === undefined) throw new Error(noTarget(name));
	const features = Object.keys(columns).filter((key) => {
		return key !== target && key !== 'id' && columns[key] !== 'string';
	});
	const x = Float32Array.from(rows.flatMap((row) => features.map((key) => Number(row[key] ?? NaN))));
	const { values, classes } = encodeTarget(rows.map((row) => row[target] ?? null));
	return {
		x: tf.tensor2d(x, [rows.length, features.length]),
		y: tf.tensor1d(values, values instanceof Int32Array ? 'int32' : 'float32'),
		features,
		classes
	};
}

/** @param rows some rows of the set */
export function imageTensors(
	tf: TensorMakers,
	{ width, height, white, names }: ImageSet,
	rows: readonly LabelledImage[]
): TensorData<Tensor4D> {
	const size = width * height;
	const x = new Float32Array(rows.length * size);
	for (const [at, { pixels }] of rows.entries()) {
		for (const [place, pixel] of pixels.entries()) x[at * size + place] = pixel / white;
	}
	const labels = Int32Array.from(rows, ({ label }) => label);
	return {
		x: tf.tensor4d(x, [rows.length, height, width, 1]),
		y: tf.tensor1d(labels, 'int32'),
		features: [],
		classes: [...names]
	};
}

/** Texts become classes in alphabetical order, as scikit-learn's LabelEncoder numbers them. */
function encodeTarget(targets: readonly Cell[]): { values: Float32Array | Int32Array; classes: string[] } {
	if (targets.some((value) => typeof value === 'string')) {
		const classes = [...new Set(targets.map(String))].sort();
		const places = new Map(classes.map((name, at) => [name, at]));
		return { values: Int32Array.from(targets, (value) => places.get(String(value))!), classes };
	}
	const numbers = targets.map((value) => value ?? NaN) as number[];
	const isWhole = numbers.every(Number.isInteger);
	return { values: isWhole ? Int32Array.from(numbers) : Float32Array.from(numbers), classes: [] };
}
