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
	/** Offset of the identifier. */
	start: number;
	/** How the identifier stands where care is needed when it is rewritten: `{ name }` or `new name`. */
	form: 'plain' | 'shorthand' | 'constructor';
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
	const forms = findForms(program);
	return {
		definitions: scope.variables.filter(isDeclared).map((variable) => toDefinition(variable, scope)),
		references: scope.through.map((reference) => {
			const { name, start, loc } = reference.identifier as unknown as Positioned & { name: string };
			return {
				name,
				isWrite: reference.isWrite(),
				start,
				form: forms.get(start) ?? 'plain',
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

interface Node extends Positioned {
	type: string;
	shorthand?: boolean;
	value?: Positioned;
	callee?: Node;
	object?: Node;
}

/** Offset → form, of the identifiers that do not stand for their value alone. */
function findForms(program: Program): Map<number, Reference['form']> {
	const found = new Map<number, Reference['form']>();
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const { type, shorthand, value, callee } = node as Node;
		if (type === 'Property' && shorthand && value) found.set(value.start, 'shorthand');
		if (type === 'NewExpression' && callee) found.set(findLeftmost(callee).start, 'constructor');
		for (const key in node) if (key !== 'loc') visit((node as Record<string, unknown>)[key]);
	};
	visit(program);
	return found;
}

/** `a` of `a.b.c` */
function findLeftmost(node: Node): Node {
	return node.type === 'MemberExpression' && node.object ? findLeftmost(node.object) : node;
}
