/** What a run has left in memory, and how one can get at it. */
import type { TensorHolder, TensorReport } from '#protocol/kernel.ts';
import { isObject, isTensor, type TensorLike } from './recognise.ts';
import type { Maker } from './tensor-engine.ts';
import { heldTensors, type TensorLedger } from './tensor-ledger.ts';

/** @param names those of the cell itself first */
export function reportTensors(
	ledger: TensorLedger,
	maker: Maker,
	names: Iterable<[name: string, value: unknown]>
): TensorReport {
	const made = heldTensors(maker.tensors);
	const rest = new Set(made);
	const held: TensorHolder[] = [];
	for (const [name, value] of names) {
		if (rest.size === 0) break;
		const found = ledger.reach(value, rest);
		if (found.size > 0) held.push({ name, kind: kindOf(value), count: found.size });
		for (const tensor of found) rest.delete(tensor);
	}
	return { count: made.length, bytes: countBytes(made), held, loose: rest.size };
}

function kindOf(value: unknown): TensorHolder['kind'] {
	if (isTensor(value)) return 'tensor';
	if (!isObject(value)) return 'value';
	if (typeof value['applyGradients'] === 'function') return 'optimizer';
	return Array.isArray(value['layers']) && typeof value['predict'] === 'function' ? 'model' : 'value';
}

const bytesPerValue: Record<string, number> = { float32: 4, int32: 4, bool: 1, complex64: 8 };

/** Tensors that share their data, as those of `reshape` do, count once. */
function countBytes(tensors: readonly TensorLike[]): number {
	const data = new Map(tensors.map((tensor) => [tensor.dataId, tensor]));
	return [...data.values()].reduce((sum, { dtype, size }) => sum + size * (bytesPerValue[dtype] ?? 0), 0);
}
