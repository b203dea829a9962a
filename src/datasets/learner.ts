/** What a learner imports as `stagecoach/data`. */
import type { DataSet, ImageSet, TableSet } from '#protocol/data-set.ts';
import type { Tensor4D } from '@tensorflow/tfjs';
import * as words from '#words/data-sets.ts';
import { toFrame, type Frame } from './frame.ts';
import { currentDataHost } from './host.ts';
import { toPixels, unpackImages, type Pixels } from './images.ts';
import {
	findDataSetName,
	requireDataSetName,
	unknownDataSet,
	type DataSetName,
	type ImageSetName,
	type TableName
} from './names.ts';
import type { OwnRows } from './own-rows.ts';
import { parseRows } from './parse.ts';
import type { RowTypes } from './row-types.ts';
import { splitRows, type TrainTestIndices } from './split.ts';
import { imageTensors, tableTensors, type TensorData } from './tensors.ts';

export type * from './row-types.ts';
export type { Frame } from './frame.ts';
export type { Pixels } from './images.ts';
export type { DataSetName, ImageSetName, TableName } from './names.ts';
export type { TrainTestIndices } from './split.ts';
export type { TensorData } from './tensors.ts';

/** All rows, or those of the fixed split. */
export type Part = 'all' | 'train' | 'test';

type As = 'rows' | 'frame' | 'tensors' | 'images';

export interface LoadOptions<Kind extends As = As> {
	/**
	 * `rows` (the default) gives an array of objects; `frame` a danfo DataFrame; `tensors` features and targets for
	 * TensorFlow.js; `images`, of an image set, pictures as a canvas takes them.
	 */
	as?: Kind;
	/** The rows to train with, or those to test with; they are the same each time. All, when it is left out. */
	part?: Part;
}

/** With `as` written out. */
type Asked<Kind extends As> = LoadOptions<Kind> & { as: Kind };

/** A file of the learner's own that this notebook may read. */
type OwnName = keyof OwnRows & string;

/** A file of one's own has no fixed parts: split its rows with `trainTestSplit`. */
export interface OwnLoadOptions<Kind extends As, Column extends string = string> {
	/** `rows` (the default), a danfo `frame`, or `tensors` with the column `target` to predict. */
	as?: Kind;
	/** The column to predict; only with `tensors`. */
	target?: Column;
}

type OwnAsked<Kind extends As, Name extends OwnName> = OwnLoadOptions<Kind, keyof OwnRows[Name] & string> & {
	as: Kind;
};

/**
 * Loads a data set, or a file of your own that you have added to the notebook. Each call gives fresh rows, so changing
 * them changes nothing elsewhere.
 *
 * In rows a missing value is `null`. In a frame a missing number is `NaN` and a missing text is `null`; of your own files, true is 1 there and
 * false is 0.
 *
 * @param name one of the data sets, `'titanic'` for example, or of your own files
 * @throws Error that lists the data sets, when there is none of that name
 * @example
 * const passengers = await load('titanic');
 * passengers.length; // 1309
 * const { x, y } = await load('mnist', { as: 'tensors', part: 'train' });
 * x.shape; // [5000, 28, 28, 1]
 */
export function load<Name extends DataSetName>(
	name: Name,
	options?: LoadOptions<'rows'>
): Promise<RowTypes[Name][]>;
export function load<Name extends TableName>(
	name: Name,
	options: Asked<'frame'>
): Promise<Frame<RowTypes[Name]>>;
export function load(name: TableName, options: Asked<'tensors'>): Promise<TensorData>;
export function load(name: ImageSetName, options: Asked<'tensors'>): Promise<TensorData<Tensor4D>>;
export function load(name: ImageSetName, options: Asked<'images'>): Promise<Pixels[]>;
export function load<Name extends OwnName>(
	name: Name,
	options?: OwnLoadOptions<'rows'>
): Promise<OwnRows[Name][]>;
export function load<Name extends OwnName>(
	name: Name,
	options: OwnAsked<'frame', Name>
): Promise<Frame<OwnRows[Name]>>;
export function load<Name extends OwnName>(
	name: Name,
	options: OwnAsked<'tensors', Name>
): Promise<TensorData>;
export async function load(
	name: string,
	{ as = 'rows', part = 'all', target }: LoadOptions & { target?: string } = {}
): Promise<unknown> {
	const known = findDataSetName(name);
	if (!known) {
		const unknown = unknownDataSet(name); // made before the wait, so that it knows the place of the call
		const own = await currentDataHost().loadOwn(name, { as, part, target });
		if (own) return own;
		throw unknown;
	}
	const { set, bytes } = await currentDataHost().open(known);
	return set.kind === 'table'
		? readTable(known, set, bytes, as, part)
		: readImages(known, set, bytes, as, part);
}

/**
 * Which rows of a data set train and which test: the same each time, and where scikit-learn's `train_test_split` or
 * `GroupShuffleSplit` would draw them, the same rows in the same order.
 *
 * @returns places of rows, the first is 0
 * @throws Error when the data set has no fixed split
 */
export async function trainTestIndices(name: DataSetName): Promise<TrainTestIndices> {
	const { set, bytes } = await currentDataHost().open(requireDataSetName(name));
	// Images are split by their number alone: there is no need to unpack them.
	return findSplit(
		name,
		set,
		set.kind === 'table' ? parseRows(textOf(bytes), set.columns) : { length: set.rows }
	);
}

async function readTable(
	name: DataSetName,
	set: TableSet,
	bytes: ArrayBuffer,
	as: As,
	part: Part
): Promise<unknown> {
	const rows = takePart(name, set, parseRows(textOf(bytes), set.columns), part);
	switch (as) {
		case 'rows':
			return rows;
		case 'frame':
			return toFrame(rows, set, await currentDataHost().importDanfo());
		case 'tensors':
			return tableTensors(await currentDataHost().importTensors(), name, set, rows);
		default:
			throw new Error(words.wrongKind(name, as, words.tableKinds));
	}
}

async function readImages(
	name: DataSetName,
	set: ImageSet,
	bytes: ArrayBuffer,
	as: As,
	part: Part
): Promise<unknown> {
	const rows = takePart(name, set, await unpackImages(bytes, set), part);
	switch (as) {
		case 'rows':
			return rows;
		case 'images':
			return rows.map((row) => toPixels(row, set));
		case 'tensors':
			return imageTensors(await currentDataHost().importTensors(), set, rows);
		default:
			throw new Error(words.wrongKind(name, as, words.imageKinds));
	}
}

const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

function takePart<Row extends object>(name: string, set: DataSet, rows: Row[], part: Part): Row[] {
	if (part === 'all') return rows;
	const places: number[] | undefined = findSplit(name, set, rows)[part];
	if (!places) throw new Error(words.noSuchPart(String(part)));
	return places.map((at) => rows[at]!);
}

function findSplit(name: string, { split }: DataSet, rows: ArrayLike<object>): TrainTestIndices {
	if (split) return splitRows(rows as ArrayLike<Record<string, unknown>>, split);
	throw new Error(words.noSplit(name));
}
