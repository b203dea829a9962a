/** Reads measurements. */
import {
	nets,
	type BackendTimes,
	type Graphics,
	type TensorBackend,
	type TimesByBackend
} from '#protocol/tensors.ts';

/** A card must be so much faster: measurements scatter, and moving tensors to and fro costs something, too. */
const worthwhile = 1.25;

/** Losses after the same five steps may differ by so much: sums in another order differ in the sixth digit. */
export const lossTolerance = 1e-3;

/** How many times as fast as WebAssembly, the nets counting alike (their geometric mean); undefined where it cannot be told. */
export function speedUp(times: TimesByBackend, backend: TensorBackend): number | undefined {
	const [ours, theirs] = [times.wasm, times[backend]];
	if (!ours || !theirs) return undefined;
	const product = nets.reduce((all, net) => all * (ours[net].milliseconds / theirs[net].milliseconds), 1);
	return product ** (1 / nets.length);
}

/** Whether the same trainings came to the same losses. */
export function agrees(one: BackendTimes, other: BackendTimes): boolean {
	return nets.every((net) => {
		const allowed = lossTolerance * Math.max(1, Math.abs(other[net].loss));
		return Math.abs(one[net].loss - other[net].loss) <= allowed;
	});
}

/** WebAssembly, unless a card computes the same clearly faster. */
export function fastest(times: TimesByBackend, graphics: readonly Graphics[] = []): TensorBackend {
	let best: { backend: TensorBackend; by: number } = { backend: 'wasm', by: worthwhile };
	for (const { backend, isSoftware } of graphics) {
		const by = speedUp(times, backend);
		if (isSoftware || by === undefined || !agrees(times[backend]!, times.wasm!)) continue;
		if (by > best.by) best = { backend, by };
	}
	return best.backend;
}
