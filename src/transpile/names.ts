/** Which names a cell defines and which it takes from elsewhere. */
import type { Program } from 'acorn';
import { analyze, type Scope, type Variable } from 'eslint-scope';
import { findUses, type NameUse } from './uses.ts';

/** A name that a cell defines at its top level. */
export interface Definition {
	name: string;
	/** `import` bindings may stand in several cells; any other name belongs to one. */
	isImport: boolean;
	/** Assigned again inside a function, so its value may change after the cell has run. */
	isLive: boolean;
	/** The cell itself uses its value. */
	isUsed: boolean;
	line: number;
	column: number;
}

/** A name that a cell uses and does not define: another cell's, a global, or a mistake. */
export interface Reference extends NameUse {
	name: string;
	isWrite: boolean;
	/** Offset of the identifier. */
	start: number;
	line: number;
	column: number;
	/** Names of the functions and blocks around it, which might be meant when this one is misspelt. */
	nearby: readonly string[];
}

export interface CellNames {
	definitions: Definition[];
	references: Reference[];
}

/** @param program tree of a cell without types */
export function findNames(program: Program): CellNames {
	const manager = analyze(program as never, { ecmaVersion: 2024, sourceType: 'module' });
	const scope = manager.globalScope!.childScopes[0]!;
	const uses = findUses(program);
	const nearby = new Map<Scope, string[]>();
	return {
		definitions: scope.variables.filter(isDeclared).map((variable) => toDefinition(variable, scope)),
		references: scope.through.map((reference) => {
			const { name, start, loc } = reference.identifier as unknown as Positioned & { name: string };
			return {
				name,
				isWrite: reference.isWrite(),
				start,
				line: loc.start.line,
				column: loc.start.column + 1,
				nearby: namesAround(reference.from, nearby),
				...(uses.get(start) ?? { form: 'plain' })
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
		isUsed: variable.references.some((use) => use.isRead()),
		line: loc.start.line,
		column: loc.start.column + 1
	};
}

/** @param known filled here: many references stand in the same scope */
function namesAround(scope: Scope, known: Map<Scope, string[]>): string[] {
	const found = known.get(scope);
	if (found) return found;
	const own = scope.variables.filter(isDeclared).map(({ name }) => name);
	const names = scope.upper ? [...own, ...namesAround(scope.upper, known)] : own;
	known.set(scope, names);
	return names;
}
