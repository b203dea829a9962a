import type { Program } from 'acorn';
import { analyze } from 'eslint-scope';
import { findUses } from './uses.ts';

export interface NamePlace {
	/** Offset of the identifier. */
	start: number;
	/** It stands for a property, too: `{ name }`. */
	isShorthand: boolean;
}

/** Where a name of a cell's top level stands in it; another of the same name in a function is another name. */
export function findPlaces(program: Program, name: string): NamePlace[] {
	const scope = analyze(program as never, { ecmaVersion: 2024, sourceType: 'module' }).globalScope!
		.childScopes[0]!;
	const variable = scope.variables.find((one) => one.name === name);
	if (!variable) return [];
	const uses = findUses(program);
	const identifiers = [
		...variable.identifiers,
		...variable.references.map(({ identifier }) => identifier)
	] as unknown as { start: number }[];
	return [...new Set(identifiers.map(({ start }) => start))].map((start) => ({
		start,
		isShorthand: uses.get(start)?.form === 'shorthand'
	}));
}
