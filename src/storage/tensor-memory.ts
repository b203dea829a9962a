/** What this device remembers about the graphics card: what the learner chose, and what was measured. */
import {
	backendChoices,
	checkTimes,
	graphicsBackends,
	type BackendChoice,
	type Graphics,
	type TimesByBackend
} from '#protocol/tensors.ts';

const storageKey = 'stagecoach-tensors';

/** Drivers and cards change. */
const freshMs = 30 * 24 * 3600 * 1000;

export interface TensorMemory {
	choice: BackendChoice;
	/** Absent until it was measured, and when that is long ago or was another browser. */
	measured?: { graphics: Graphics[]; times: TimesByBackend };
}

/** @param now milliseconds since 1970 */
export function readTensorMemory(now: number, browser = navigator.userAgent): TensorMemory {
	const stored = read();
	const choice = backendChoices.find((one) => one === stored['choice']) ?? 'auto';
	const age = now - Number(stored['at']);
	if (stored['browser'] !== browser || !(age >= 0 && age < freshMs) || !Array.isArray(stored['graphics']))
		return { choice };
	const graphics = stored['graphics'].slice(0, graphicsBackends.length).flatMap(toGraphics);
	return { choice, measured: { graphics, times: checkTimes(stored['times']) } };
}

export function writeTensorMemory(
	{ choice, measured }: TensorMemory,
	now: number,
	browser = navigator.userAgent
): void {
	try {
		localStorage.setItem(
			storageKey,
			JSON.stringify({ choice, ...(measured && { ...measured, at: now, browser }) })
		);
	} catch {
		return; // forbidden or full: it is measured again at the next visit
	}
}

function read(): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

function toGraphics(value: unknown): Graphics[] {
	const { backend, renderer, isSoftware } = (value ?? {}) as Record<string, unknown>;
	const known = graphicsBackends.find((one) => one === backend);
	return known
		? [{ backend: known, renderer: String(renderer).slice(0, 200), isSoftware: isSoftware === true }]
		: [];
}
