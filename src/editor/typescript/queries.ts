/** What an editor asks about a cell. Everything in and out is plain data with offsets in the cell's text. */
import ts from 'typescript';
import type { CellProgram, TextRange } from './cell-program.ts';

export { findProblems } from './problems.ts';
export { findRenames } from './rename.ts';

export interface Completion {
	name: string;
	kind: string;
	sortText: string;
	insertText?: string;
	isDeprecated: boolean;
	/** Set when more than the word at the caret is replaced. */
	replaces?: TextRange;
}

export interface Explanation {
	/** One line or more of TypeScript. */
	code: string;
	/** Markdown. */
	documentation: string;
}

export interface Signature extends Explanation {
	parameters: { label: [start: number, end: number]; documentation: string }[];
}

export interface Signatures {
	signatures: Signature[];
	activeSignature: number;
	activeParameter: number;
}

export interface CellRange extends TextRange {
	cell: string;
}

export interface TextChange extends TextRange {
	insert: string;
}

export interface CellFix {
	title: string;
	changes: TextChange[];
}

/** Declarations whose names of a library or a cell TypeScript calls an alias, because they came by an import. */
const aliasMark = /^\(alias\) /;
const importLine = /\n(?:import|export) [^\n]*$/;

const format: ts.FormatCodeSettings = {
	...ts.getDefaultFormatCodeSettings('\n'),
	convertTabsToSpaces: false,
	indentSize: 2,
	tabSize: 2,
	semicolons: ts.SemicolonPreference.Ignore
};

export function complete(program: CellProgram, cell: string, offset: number): Completion[] {
	const found = program.service.getCompletionsAtPosition(program.pathOf(cell), offset, {
		includeCompletionsWithInsertText: true
	});
	return (found?.entries ?? [])
		.filter(({ name }) => !name.startsWith('cell:'))
		.map(({ name, kind, sortText, insertText, kindModifiers, replacementSpan }) => ({
			name,
			kind,
			sortText,
			isDeprecated: kindModifiers?.includes('deprecated') ?? false,
			...(insertText !== undefined && { insertText }),
			...(replacementSpan && { replaces: replacementSpan })
		}));
}

export function explainCompletion(
	program: CellProgram,
	cell: string,
	offset: number,
	name: string
): Explanation | undefined {
	const path = program.pathOf(cell);
	const details = program.service.getCompletionEntryDetails(path, offset, name, {}, undefined, {}, undefined);
	return details && toExplanation(details);
}

export function hover(
	program: CellProgram,
	cell: string,
	offset: number
): (Explanation & TextRange) | undefined {
	const info = program.service.getQuickInfoAtPosition(program.pathOf(cell), offset);
	return info && { ...toExplanation(info), ...info.textSpan };
}

export function findSignatures(program: CellProgram, cell: string, offset: number): Signatures | undefined {
	const help = program.service.getSignatureHelpItems(program.pathOf(cell), offset, undefined);
	return (
		help && {
			signatures: help.items.map(toSignature),
			activeSignature: help.selectedItemIndex,
			activeParameter: help.argumentIndex
		}
	);
}

/** Places in cells only: the insides of libraries say little to a learner. */
export function findDefinitions(program: CellProgram, cell: string, offset: number): CellRange[] {
	const found = program.service.getDefinitionAtPosition(program.pathOf(cell), offset) ?? [];
	return toCellRanges(program, found);
}

export function findReferences(program: CellProgram, cell: string, offset: number): CellRange[] {
	const found = program.service.getReferencesAtPosition(program.pathOf(cell), offset) ?? [];
	return toCellRanges(program, found);
}

/** Repairs that stay in the cell. */
export function findFixes(program: CellProgram, cell: string, range: TextRange, codes: number[]): CellFix[] {
	const path = program.pathOf(cell);
	const end = range.start + range.length;
	return program.service.getCodeFixesAtPosition(path, range.start, end, codes, format, {}).flatMap((fix) => {
		const changes = fix.changes.flatMap(({ fileName, textChanges }) =>
			textChanges.map(({ span, newText }) => ({ ...span, insert: newText, fileName }))
		);
		const staysInside = changes.every(
			({ fileName, ...span }) => program.placeOf(fileName, span)?.cell === cell
		);
		return staysInside && changes.length > 0 ? [{ title: fix.description, changes }] : [];
	});
}

export function formatCell(program: CellProgram, cell: string): TextChange[] {
	const path = program.pathOf(cell);
	const { text } = program.cell(cell);
	return program.service
		.getFormattingEditsForRange(path, 0, text.length, format)
		.filter(({ span }) => program.placeOf(path, span))
		.map(({ span, newText }) => ({ ...span, insert: newText }));
}

function toCellRanges(program: CellProgram, spans: readonly ts.DocumentSpan[]): CellRange[] {
	return spans.flatMap(({ fileName, textSpan }) => program.placeOf(fileName, textSpan) ?? []);
}

function toExplanation({
	displayParts,
	documentation,
	tags
}: Pick<ts.QuickInfo, 'displayParts' | 'documentation' | 'tags'>): Explanation {
	const code = ts.displayPartsToString(displayParts).replace(aliasMark, '').replace(importLine, '');
	return {
		code,
		documentation: [
			ts.displayPartsToString(documentation),
			...(tags ?? []).filter(isForReaders).map(toLine)
		].join('\n\n')
	};
}

/** tfjs marks the chapter of its website with `@doc`. */
const isForReaders = ({ name }: ts.JSDocTagInfo) => name !== 'doc';

function toLine({ name, text }: ts.JSDocTagInfo): string {
	const content = ts.displayPartsToString(text);
	if (name === 'example')
		return `\`\`\`typescript\n${content.replaceAll(/^```\w*\n?|```$/gm, '').trim()}\n\`\`\``;
	return name === 'param' ? `\`${content.replace(/\s+/, '` ')}` : `*${name}* ${content}`;
}

function toSignature(item: ts.SignatureHelpItem): Signature {
	let code = ts.displayPartsToString(item.prefixDisplayParts);
	const parameters = item.parameters.map(({ displayParts, documentation }, index) => {
		if (index > 0) code += ts.displayPartsToString(item.separatorDisplayParts);
		const start = code.length;
		code += ts.displayPartsToString(displayParts);
		return {
			label: [start, code.length] as [number, number],
			documentation: ts.displayPartsToString(documentation)
		};
	});
	code += ts.displayPartsToString(item.suffixDisplayParts);
	return { code, parameters, documentation: ts.displayPartsToString(item.documentation) };
}
