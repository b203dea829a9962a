import { findNearest } from '#base/nearest.ts';

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
	if (missing === 'default') {
		throw new ImportError(`“${name}” has no default export. Write \`import * as … from '${name}'\` instead.`);
	}
	const meant = findNearest(missing, Object.keys(module));
	const advice = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
	throw new ImportError(`“${name}” has no \`${missing}\`.${advice}`);
}
