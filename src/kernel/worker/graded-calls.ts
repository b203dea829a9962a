/** Calls the learner's functions for the checks: with arguments of their own, and with plain data for an answer. */
import type { FrameMarker, TensorMarker } from '#protocol/markers.ts';
import type { CallRequest, CallResult, OneCallResult } from '#protocol/kernel.ts';
import { isUnchanged, realise, type Makers } from './arguments.ts';
import { toRawError } from './errors.ts';
import { isObject, isPromise, isTensor, type TensorLike } from './recognise.ts';
import { gradingLimits, serialise } from './serialise.ts';
import { disposeAll, heldTensors } from './tensor-ledger.ts';

/** What a call needs of the session. */
export interface CallHost {
	importModule(name: string): Promise<Record<string, unknown>>;
	/** Calls begin. */
	begin(): CallRound;
}

export interface CallRound {
	/** Tensors that the calls have made and not freed. */
	made: ReadonlySet<TensorLike>;
	/** Another call begins. */
	next(): void;
	/** All calls have ended. */
	end(): void;
}

/** Calls `value`, once per argument list, if it is a function. */
export async function callFunction(
	value: unknown,
	calls: CallRequest['calls'],
	host: CallHost
): Promise<CallResult> {
	if (typeof value !== 'function') {
		return { kind: 'missing', type: value === undefined ? 'undefined' : typeof value };
	}
	const results: OneCallResult[] = [];
	const round = host.begin();
	try {
		for (const given of calls) {
			const args = (await realise(given, makeMakers(host))) as unknown[];
			results.push(await callOnce(value as (...args: unknown[]) => unknown, args, given, round));
			disposeAll(findTensors(args));
		}
	} finally {
		round.end();
	}
	return { kind: 'results', results };
}

async function callOnce(
	learner: (...args: unknown[]) => unknown,
	args: unknown[],
	given: unknown[],
	{ made, next }: CallRound
): Promise<OneCallResult> {
	const before = new Set(made);
	next();
	try {
		const returned = learner(...args);
		const wasPromise = isPromise(returned);
		const value: unknown = wasPromise ? await returned : returned;
		const kept = new Set([...before, ...findTensors(value)]);
		return {
			kind: 'value',
			value: serialise(value, gradingLimits),
			wasPromise,
			changedArguments: args.flatMap((arg, at) => (isUnchanged(arg, given[at]) ? [] : [at])),
			leakedTensors: heldTensors(made).filter((tensor) => !kept.has(tensor)).length
		};
	} catch (thrown) {
		return { kind: 'threw', error: toRawError(thrown) };
	}
}

function makeMakers(host: CallHost): Makers {
	return {
		tensor: async ({ values, shape, dtype }: TensorMarker) => {
			const tf = await host.importModule('@tensorflow/tfjs');
			return (tf['tensor'] as (...args: unknown[]) => unknown)(values, shape, dtype);
		},
		frame: async ({ columns, rows }: FrameMarker) => {
			const danfo = await host.importModule('danfojs');
			return makeFrame(danfo['DataFrame'] as FrameConstructor, columns, rows);
		}
	};
}

type FrameConstructor = new (rows: unknown[][], options: { columns: string[]; dtypes: string[] }) => unknown;

/** danfo guesses types from the first rows, and wrongly when they are missing: so the types are stated. */
function makeFrame(DataFrame: FrameConstructor, columns: string[], rows: FrameMarker['rows']): unknown {
	const dtypes = columns.map((_, at) => frameType(rows.map((row) => row[at] ?? null)));
	const values = rows.map((row) => row.map((value, at) => value ?? (dtypes[at] === 'string' ? null : NaN)));
	return new DataFrame(values, { columns, dtypes });
}

function frameType(values: FrameMarker['rows'][number]): string {
	const present = values.filter((value) => value !== null);
	if (present.some((value) => typeof value === 'string')) return 'string';
	if (present.length > 0 && present.every((value) => typeof value === 'boolean')) return 'boolean';
	return present.length === values.length && present.every(Number.isInteger) ? 'int32' : 'float32';
}

/** Tensors in a value, a few levels deep: alone, in arrays, in objects. */
function findTensors(value: unknown, depth = 3): TensorLike[] {
	if (isTensor(value)) return [value];
	if (!isObject(value) || depth === 0 || ArrayBuffer.isView(value)) return [];
	const items = Array.isArray(value) ? value.slice(0, 1000) : Object.values(value);
	return items.flatMap((item) => findTensors(item, depth - 1));
}
