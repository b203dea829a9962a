/**
 * Erases TypeScript's types from a cell by writing spaces over them, so that every line and column
 * of what runs is a line and column of what the learner wrote, without a source map.
 * The same idea as ts-blank-space and Node's type stripping, on acorn's tree.
 */
import * as words from '#words/cell-problems.ts';
import { parseTypeScript, type TextProblem } from './parse.ts';
import {
	child,
	hasNoCode,
	isExpressionWithType,
	isNode,
	isPattern,
	isTypeOnly,
	namesOf,
	typeStatements,
	type Node
} from './typescript-nodes.ts';

export interface ErasedCell {
	/** JavaScript of exactly the same length and lines as the source. */
	code: string;
	/** TypeScript that cannot be erased because it would have to become code (enum, namespace, …). */
	problems: TextProblem[];
	/** Names of interfaces, type aliases, imported types, and of what is only declared. */
	typeNames: string[];
}

/** @throws {CellSyntaxError} when the source is not TypeScript */
export function eraseTypes(source: string): ErasedCell {
	const { program, withoutComments } = parseTypeScript(source);
	const eraser = new Eraser(source, withoutComments);
	eraser.visit(program as unknown as Node);
	return { code: eraser.finish(), problems: eraser.problems, typeNames: eraser.typeNames };
}

const refused: Record<string, string> = {
	TSEnumDeclaration: words.noEnum,
	TSModuleDeclaration: words.noNamespace,
	TSParameterProperty: words.noParameterProperty,
	TSImportEqualsDeclaration: words.noRequire,
	TSExportAssignment: words.noExport
};

/** Children that hold types only. */
const typeFields = [
	'typeParameters',
	'typeArguments',
	'superTypeParameters',
	'superTypeArguments',
	'returnType'
];
const skippedFields = new Set([...typeFields, 'typeAnnotation', 'implements', 'loc', 'range', 'parent']);

const modifiers = /\b(?:public|private|protected|readonly|override|abstract|declare)\b/g;

class Eraser {
	readonly problems: TextProblem[] = [];
	readonly typeNames: string[] = [];
	readonly #source: string;
	/** For searches: a bracket or a keyword in a comment is none. */
	readonly #bare: string;
	readonly #characters: string[];
	readonly #erased: Uint8Array;

	constructor(source: string, withoutComments: string) {
		this.#source = source;
		this.#bare = withoutComments;
		this.#characters = source.split('');
		this.#erased = new Uint8Array(source.length);
	}

	finish(): string {
		return this.#characters.join('');
	}

	visit(node: Node): void {
		const refusal = refused[node.type];
		if (refusal && !node['declare']) return this.#refuse(node, refusal);
		if (typeStatements.has(node.type) || isTypeOnly(node)) return this.#eraseStatement(node);
		this.#eraseOf(node);
		if (node.type.startsWith('TS') && !isExpressionWithType(node)) return;
		this.#visitChildren(node);
		this.#closeStatement(node);
	}

	#visitChildren(node: Node): void {
		for (const [field, value] of Object.entries(node)) {
			if (skippedFields.has(field)) continue;
			for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) this.visit(child);
		}
	}

	#eraseOf(node: Node): void {
		this.#eraseAnnotation(node);
		for (const field of typeFields) {
			const types = node[field];
			if (isNode(types)) this.#eraseTypes(node, field, types);
		}
		switch (node.type) {
			case 'TSAsExpression':
			case 'TSSatisfiesExpression':
				return this.#eraseCast(node);
			case 'TSNonNullExpression':
				return this.#erase(node.end - 1, node.end);
			case 'TSTypeAssertion':
				return this.#eraseAssertion(node);
			case 'ImportDeclaration':
			case 'ExportNamedDeclaration':
				return this.#eraseTypeSpecifiers(node);
			case 'VariableDeclarator':
				if (node['definite']) this.#eraseCharacter('!', child(node, 'id').start);
				return;
			case 'ClassDeclaration':
			case 'ClassExpression':
				return this.#eraseClassHead(node);
			case 'ClassBody':
				return this.#eraseMembers(node);
			case 'FunctionDeclaration':
			case 'FunctionExpression':
				return this.#eraseThisParameter(node);
		}
	}

	/** `: Type` after a name or pattern, and the `?` of an optional parameter. */
	#eraseAnnotation(node: Node): void {
		const annotation = node['typeAnnotation'];
		const hasType = isNode(annotation) && annotation.type === 'TSTypeAnnotation';
		if (node['optional'] && isPattern(node)) {
			const from = typeof node['name'] === 'string' ? node.start + node['name'].length : node.start;
			const to = hasType ? annotation.start : node.end + 1;
			const mark = this.#bare.lastIndexOf('?', to - 1);
			if (mark >= from) this.#erase(mark, mark + 1);
		}
		if (hasType) this.#erase(annotation.start, annotation.end);
	}

	#eraseTypes(node: Node, field: string, types: Node): void {
		this.#erase(types.start, types.end);
		if (node.type !== 'ArrowFunctionExpression') return;
		// JavaScript allows no line break between `return` or `async` and `(`, nor between `)` and `=>`.
		if (field === 'typeParameters') this.#moveParenthesis(this.#bare.indexOf('(', types.end), types.start);
		if (field === 'returnType')
			this.#moveParenthesis(this.#bare.lastIndexOf(')', types.start), types.end - 1);
	}

	/** Moves a parenthesis over an erased type, if the type spans lines. */
	#moveParenthesis(from: number, to: number): void {
		if (!this.#source.slice(Math.min(from, to), Math.max(from, to)).includes('\n')) return;
		const parenthesis = this.#source[from]!;
		this.#erase(from, from + 1);
		this.#characters[to] = parenthesis;
	}

	#eraseCast(node: Node): void {
		const keyword = node.type === 'TSAsExpression' ? 'as' : 'satisfies';
		this.#erase(this.#bare.indexOf(keyword, child(node, 'expression').end), node.end);
	}

	#eraseAssertion(node: Node): void {
		const from = child(node, 'expression').start;
		// Erased, it could leave a line break after `return`.
		if (this.#source.slice(node.start, from).includes('\n')) this.#refuse(node, words.noAssertion);
		else this.#erase(node.start, from);
	}

	#eraseTypeSpecifiers(node: Node): void {
		for (const specifier of (node['specifiers'] ?? []) as Node[]) {
			if (specifier['importKind'] !== 'type' && specifier['exportKind'] !== 'type') continue;
			this.typeNames.push(...namesOf(specifier));
			this.#eraseItem(specifier);
		}
	}

	/** One item of a list, with the comma after it. */
	#eraseItem({ start, end }: Node): void {
		const comma = /^\s*,/.exec(this.#bare.slice(end));
		this.#erase(start, end + (comma?.[0].length ?? 0));
	}

	#eraseClassHead(node: Node): void {
		const body = child(node, 'body');
		if (node['abstract']) this.#eraseWord('abstract', node.start, body.start);
		const implemented = (node['implements'] ?? []) as Node[];
		if (implemented.length === 0) return;
		const at = this.#bare.lastIndexOf('implements', implemented[0]!.start);
		this.#erase(at, implemented.at(-1)!.end);
	}

	#eraseMembers(body: Node): void {
		body['body'] = (body['body'] as Node[]).filter((member) => {
			if (hasNoCode(member)) {
				this.#erase(member.start, member.end);
				this.#characters[member.start] = ';'; // `x = 1⏎abstract y⏎['z']` would become `1['z']`
				return false;
			}
			this.#eraseModifiers(member);
			return true;
		});
	}

	#eraseModifiers(member: Node): void {
		const key = member['key'];
		if (!isNode(key)) return;
		const decorators = (member['decorators'] ?? []) as Node[];
		const from = decorators.at(-1)?.end ?? member.start;
		for (const match of this.#bare.slice(from, key.start).matchAll(modifiers)) {
			this.#erase(from + match.index, from + match.index + match[0].length);
			// `x = 1⏎readonly ['y']` would become `1['y']`.
			if (match.index === 0) this.#characters[from] = ';';
		}
		if (member['optional']) this.#eraseCharacter('?', key.end);
		if (member['definite']) this.#eraseCharacter('!', key.end);
	}

	#eraseThisParameter(node: Node): void {
		const [first] = node['params'] as Node[];
		if (first?.type !== 'Identifier' || first['name'] !== 'this') return;
		this.#eraseItem(first);
		node['params'] = (node['params'] as Node[]).slice(1);
	}

	/** A semicolon stays, so that the lines around a type statement are not joined into one expression. */
	#eraseStatement(node: Node): void {
		const declaration = isNode(node['declaration']) ? node['declaration'] : node;
		this.typeNames.push(...namesOf(declaration));
		this.#erase(node.start, node.end);
		this.#characters[node.start] = ';';
	}

	/** `a as T⏎(b)` would become the call `a⏎(b)`: end the statement where the type began. */
	#closeStatement(node: Node): void {
		if (!/Statement$|^VariableDeclaration$|^PropertyDefinition$|^ExportDefaultDeclaration$/.test(node.type))
			return;
		if (/^\s*;/.test(this.#bare.slice(node.end))) return; // the head of a `for` has a semicolon of its own
		let at = node.end;
		while (at > node.start && this.#erased[at - 1]) at--;
		if (at < node.end && at > node.start) this.#characters[at] = ';';
	}

	#eraseWord(word: string, from: number, to: number): void {
		const at = this.#bare.slice(from, to).search(new RegExp(`\\b${word}\\b`));
		if (at >= 0) this.#erase(from + at, from + at + word.length);
	}

	#eraseCharacter(character: string, from: number): void {
		const at = this.#bare.indexOf(character, from);
		if (at >= 0) this.#erase(at, at + 1);
	}

	#erase(from: number, to: number): void {
		for (let at = from; at < to; at++) {
			if (!/[\n\r\u2028\u2029]/.test(this.#characters[at]!)) this.#characters[at] = ' ';
			this.#erased[at] = 1;
		}
	}

	#refuse(node: Node, message: string): void {
		const { line, column } = node.loc.start;
		const firstLine = this.#source.slice(node.start, node.end).split('\n', 1)[0]!;
		this.problems.push({ line, column: column + 1, endColumn: column + 1 + firstLine.length, message });
		this.#erase(node.start, node.end);
	}
}
