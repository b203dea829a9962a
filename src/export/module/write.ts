/** A notebook as one TypeScript module, to go on with in an editor and a project. */
import { analyseCell } from '#transpile/analyse.ts';
import { applyEdits, type Edit } from '#transpile/edits.ts';
import { readImports } from '#transpile/read-imports.ts';
import * as words from '#words/exported.ts';
import type { ExportedCell, ExportedNotebook } from '../notebook.ts';
import { ImportList } from './import-list.ts';
import { renamePrivate } from './private-names.ts';

/** Cells in their order: texts as comments, imports at the top, what cells show at their end printed. */
export function writeModule({ title, cells }: ExportedNotebook): string {
	const imports = new ImportList();
	const takenNames = new Set<string>();
	const parts = cells.map((cell) =>
		cell.kind === 'text' ? toComment(cell.source) : toCode(cell, imports, takenNames)
	);
	const usesDisplay = parts.some((part) => /\bdisplay\(/.test(part));
	const head = [
		toComment(`# ${title}`),
		`// ${words.moduleHead}`,
		...(imports.usesOurs ? [`// ${words.moduleLibraries}`] : []),
		imports.write(),
		...(usesDisplay ? ['const display = (value: unknown) => console.log(value);'] : []),
		// A file without imports would be a script, in which `await` may not stand by itself.
		...(imports.isEmpty ? ['export {};'] : [])
	];
	return `${[...head, ...parts].filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

const toComment = (text: string): string =>
	text
		.trim()
		.split('\n')
		.map((line) => `// ${line}`.trimEnd())
		.join('\n');

/** A cell that cannot be read stands there as a comment: the rest of the module works without it. */
function toCode({ id, source }: ExportedCell, imports: ImportList, taken: Set<string>): string {
	const analysis = analyseCell(id, source);
	if (analysis.problems.length > 0)
		return `// ${words.cannotRun(id, analysis.problems[0]!.message)}\n${toComment(source)}`;
	const edits: Edit[] = [];
	for (const one of readImports(source)) {
		if (one.kind === 'call') continue;
		imports.add(one);
		edits.push({ start: one.start, end: one.end, text: '' });
	}
	const last = analysis.program.body.findLast(({ type }) => type !== 'ImportDeclaration');
	if (last?.type === 'ExpressionStatement' && !isSilent(last.expression)) {
		const end = source[last.end - 1] === ';' ? last.end - 1 : last.end;
		edits.push({ start: last.start, end: last.start, text: 'console.log(' });
		edits.push({ start: end, end: last.end, text: ');' });
	}
	edits.push(...renamePrivate(analysis, taken));
	return applyEdits(source, edits).trim();
}

/** What prints by itself, and what is written for its effect. */
function isSilent(expression: { type: string; operator?: string; callee?: unknown }): boolean {
	const { type, operator, callee } = expression;
	if (type === 'AssignmentExpression' || type === 'UpdateExpression' || operator === 'void') return true;
	const { object, name } = (callee ?? {}) as { object?: { name?: string }; name?: string };
	return object?.name === 'console' || name === 'display';
}
