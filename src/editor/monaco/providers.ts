/** Connects Monaco's questions to the type checker's answers. */
import { languages, Range, type editor, type Position } from 'monaco-editor/editor';
import * as words from '#words/editor.ts';
import type { Ask } from '../typescript/client.ts';
import type { CellRange, Explanation, TextChange } from '../typescript/queries.ts';
import { cellOf, modelOf } from './models.ts';
import { toOffsets, toRange } from './ranges.ts';

const { CompletionItemKind } = languages;

const kinds: Record<string, languages.CompletionItemKind> = {
	keyword: CompletionItemKind.Keyword,
	const: CompletionItemKind.Variable,
	let: CompletionItemKind.Variable,
	var: CompletionItemKind.Variable,
	parameter: CompletionItemKind.Variable,
	alias: CompletionItemKind.Variable,
	'local var': CompletionItemKind.Variable,
	function: CompletionItemKind.Function,
	'local function': CompletionItemKind.Function,
	method: CompletionItemKind.Method,
	property: CompletionItemKind.Field,
	getter: CompletionItemKind.Field,
	setter: CompletionItemKind.Field,
	class: CompletionItemKind.Class,
	interface: CompletionItemKind.Interface,
	type: CompletionItemKind.Interface,
	module: CompletionItemKind.Module,
	'external module name': CompletionItemKind.Module,
	enum: CompletionItemKind.Enum,
	string: CompletionItemKind.Value
};

interface Item extends languages.CompletionItem {
	where: { cell: string; offset: number; name: string };
}

/** Registers everything for the language of cells, once. */
export function registerProviders(ask: Ask): void {
	languages.registerCompletionItemProvider('typescript', completionProvider(ask));
	languages.registerHoverProvider('typescript', {
		provideHover: (model, position) =>
			at(model, position, async (cell, offset) => {
				const found = await ask('hover', cell, offset);
				return found && { range: toRange(model, found), contents: toMarkdown(found) };
			})
	});
	languages.registerSignatureHelpProvider('typescript', {
		signatureHelpTriggerCharacters: ['(', ','],
		signatureHelpRetriggerCharacters: [')'],
		provideSignatureHelp: (model, position) =>
			at(model, position, async (cell, offset) => {
				const found = await ask('findSignatures', cell, offset);
				if (!found) return null;
				const signatures = found.signatures.map(({ code, documentation, parameters }) => ({
					label: code,
					documentation: { value: documentation },
					parameters
				}));
				return { value: { ...found, signatures }, dispose: () => {} };
			})
	});
	languages.registerDefinitionProvider('typescript', {
		provideDefinition: (model, position) =>
			at(model, position, async (cell, offset) =>
				(await ask('findDefinitions', cell, offset))?.flatMap(toLocation)
			)
	});
	languages.registerReferenceProvider('typescript', {
		provideReferences: (model, position) =>
			at(model, position, async (cell, offset) =>
				(await ask('findReferences', cell, offset))?.flatMap(toLocation)
			)
	});
	languages.registerRenameProvider('typescript', renameProvider(ask));
	languages.registerCodeActionProvider('typescript', fixProvider(ask));
	languages.registerDocumentFormattingEditProvider('typescript', {
		provideDocumentFormattingEdits: async (model) => {
			const cell = cellOf(model.uri);
			const changes = cell === undefined ? undefined : await ask('formatCell', cell);
			return changes?.map((change) => toEdit(model, change));
		}
	});
}

function completionProvider(ask: Ask): languages.CompletionItemProvider {
	return {
		triggerCharacters: ['.', '"', "'", '`'],
		provideCompletionItems: (model, position) =>
			at(model, position, async (cell, offset) => {
				const found = await ask('complete', cell, offset);
				const word = model.getWordUntilPosition(position);
				const here = new Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn);
				const suggestions = found?.map((entry): Item => ({
					label: entry.name,
					kind: kinds[entry.kind] ?? CompletionItemKind.Property,
					insertText: entry.insertText ?? entry.name,
					sortText: entry.sortText,
					range: entry.replaces ? toRange(model, entry.replaces) : here,
					tags: entry.isDeprecated ? [languages.CompletionItemTag.Deprecated] : [],
					where: { cell, offset, name: entry.name }
				}));
				return { suggestions: suggestions ?? [] };
			}),
		resolveCompletionItem: async (item) => {
			const { cell, offset, name } = (item as Item).where;
			const found = await ask('explainCompletion', cell, offset, name);
			return found ? { ...item, detail: found.code, documentation: { value: found.documentation } } : item;
		}
	};
}

function renameProvider(ask: Ask): languages.RenameProvider {
	return {
		provideRenameEdits: async (model, position, newName) => {
			const cell = cellOf(model.uri);
			const found = cell === undefined ? [] : await ask('findRenames', cell, model.getOffsetAt(position));
			if (found === undefined || typeof found === 'string') {
				return {
					edits: [],
					rejectReason: found ?? words.typesNotReady
				};
			}
			const edits = found.flatMap(({ prefix, suffix, ...place }) =>
				toLocation(place).map(({ uri, range }) => ({
					resource: uri,
					versionId: undefined,
					textEdit: { range, text: prefix + newName + suffix }
				}))
			);
			return { edits };
		}
	};
}

function fixProvider(ask: Ask): languages.CodeActionProvider {
	return {
		provideCodeActions: async (model, range, { markers }) => {
			const cell = cellOf(model.uri);
			const problems = markers.filter(({ code }) => Number(code) > 0);
			if (cell === undefined || problems.length === 0) return { actions: [], dispose: () => {} };
			const codes = problems.map(({ code }) => Number(code));
			const fixes = await ask('findFixes', cell, toOffsets(model, range), codes);
			const actions = (fixes ?? []).map(({ title, changes }) => ({
				title,
				kind: 'quickfix',
				diagnostics: problems,
				edit: {
					edits: changes.map((change) => ({
						resource: model.uri,
						versionId: undefined,
						textEdit: toEdit(model, change)
					}))
				}
			}));
			return { actions, dispose: () => {} };
		}
	};
}

function at<Result>(
	model: editor.ITextModel,
	position: Position,
	answer: (cell: string, offset: number) => Promise<Result | null | undefined>
): Promise<Result | null | undefined> {
	const cell = cellOf(model.uri);
	return cell === undefined ? Promise.resolve(null) : answer(cell, model.getOffsetAt(position));
}

function toEdit(model: editor.ITextModel, { insert, ...range }: TextChange): languages.TextEdit {
	return { range: toRange(model, range), text: insert };
}

function toLocation({ cell, ...range }: CellRange): languages.Location[] {
	const model = modelOf(cell);
	return model ? [{ uri: model.uri, range: toRange(model, range) }] : [];
}

function toMarkdown({ code, documentation }: Explanation) {
	return [{ value: `\`\`\`typescript\n${code}\n\`\`\`` }, { value: documentation }];
}
