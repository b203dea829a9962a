/** Which names a cell defines and which it takes from elsewhere. */
import type { Program } from 'acorn';
import { analyze, type Scope, type Variable } from 'eslint-scope';

/** A name that a cell defines at its top level. */
export interface Definition {
	name: string;
	/** `import` bindings may stand in several cells; any other name belongs to one. */
	isImport: boolean;
	/** Assigned again inside a function, so its value may change after the cell has run. */
	isLive: boolean;
	line: number;
	column: number;
}

/** A name that a cell uses and does not define: another cell's, a global, or a mistake. */
export interface Reference {
	name: string;
	isWrite: boolean;
	/** Offset of the identifier, and whether it is the whole of `{ name }`, which needs care when rewritten. */
	start: number;
	isShorthand: boolean;
	line: number;
	column: number;
}

export interface CellNames {
	definitions: Definition[];
	references: Reference[];
}

/** @param program tree of a cell without types */
export function findNames(program: Program): CellNames {
	const manager = analyze(program as never, { ecmaVersion: 2024, sourceType: 'module' });
	const scope = manager.globalScope!.childScopes[0]!;
	const shorthands = findShorthands(program);
	return {
		definitions: scope.variables.filter(isDeclared).map((variable) => toDefinition(variable, scope)),
		references: scope.through.map((reference) => {
			const { name, start, loc } = reference.identifier as unknown as Positioned & { name: string };
			return {
				name,
				isWrite: reference.isWrite(),
				start,
				isShorthand: shorthands.has(start),
				line: loc.start.line,
				column: loc.start.column + 1
			};
		})
	};
}

interface Positioned {
	start: number;
	loc: { start: { line: number; column: number } };
}

function isDeclared(variable: Variable): boolean {
	return variable.defs.length > 0;
}

function toDefinition(variable: Variable, scope: Scope): Definition {
	const [definition] = variable.defs;
	const { loc } = variable.identifiers[0] as unknown as Positioned;
	return {
		name: variable.name,
		isImport: definition!.type === 'ImportBinding',
		isLive: variable.references.some((use) => use.isWrite() && !use.init && use.from.variableScope !== scope),
		line: loc.start.line,
		column: loc.start.column + 1
	};
}

/** Offsets of the identifiers in `{ name }`, where writing `name` means both key and value. */
function findShorthands(program: Program): Set<number> {
	const found = new Set<number>();
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const { type, shorthand, value } = node as { type?: string; shorthand?: boolean; value?: Positioned };
		if (type === 'Property' && shorthand && value) found.add(value.start);
		for (const key in node) if (key !== 'loc') visit((node as Record<string, unknown>)[key]);
	};
	visit(program);
	return found;
}
