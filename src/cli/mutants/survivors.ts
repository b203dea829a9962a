/** `survivors.yaml`: the changes of a solution that no valid input can show, each with its reason. */
import { parse, stringify } from 'yaml';
import type { Mutant } from './mutants.ts';

export interface Explained {
	why: string;
	/** Each as `from → to`. */
	changes: string[];
}

export class SurvivorsFileError extends Error {}

export const nameOf = ({ from, to }: Mutant): string => `${from} → ${to}`;

/** @throws {SurvivorsFileError} when it has another form */
export function readSurvivors(yaml: string): Explained[] {
	const entries: unknown = attempt(() => parse(yaml) ?? []);
	if (!Array.isArray(entries) || !entries.every(isExplained)) {
		throw new SurvivorsFileError('It must be a list, each item with `why` and `changes`.');
	}
	return entries;
}

function attempt(read: () => unknown): unknown {
	try {
		return read();
	} catch (error) {
		throw new SurvivorsFileError(String(error));
	}
}

function isExplained(entry: unknown): entry is Explained {
	const { why, changes } = (entry ?? {}) as Partial<Record<keyof Explained, unknown>>;
	return (
		typeof why === 'string' &&
		why.trim() !== '' &&
		Array.isArray(changes) &&
		changes.every((change) => typeof change === 'string')
	);
}

/** For a person, two lines each. */
export function listMutants(mutants: readonly Mutant[]): string {
	return mutants.map(({ line, from, to }) => `line ${line}: ${from}\n      → ${to}`).join('\n');
}

/** What an author copies into the file. */
export function writeSurvivors(mutants: readonly Mutant[]): string {
	return stringify([{ why: '…', changes: mutants.map(nameOf) }], { lineWidth: 0 });
}
