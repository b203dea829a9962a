import { findNearest } from '#base/nearest.ts';
import * as words from '#words/sandbox.ts';

/** Of nothing else would a cell learn that a module lacks a name: it would just be undefined. */
export class ImportError extends Error {
	override name = 'ImportError';
}

/**
 * @param names what the cell takes from the module
 * @returns the module
 * @throws {ImportError} for the first name that it lacks, with the nearest that it has
 */
export function requireExports<Module extends object>(
	module: Module,
	name: string,
	names: readonly string[]
): Module {
	const missing = names.find((exported) => !(exported in module));
	if (missing === undefined) return module;
	if (missing === 'default') throw new ImportError(words.noDefault(name));
	throw new ImportError(words.noExport(name, missing, findNearest(missing, Object.keys(module))));
}
