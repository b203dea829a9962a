/** The compiler's sentences that would mislead a learner, said in the words of a notebook. */
import ts from 'typescript';
import { unknownModuleMessage } from '#base/unknown-module.ts';
import { foreignWrite } from '#words/cell-problems.ts';
import * as words from '#words/types.ts';
import { assignsToImport, modulesNotFound, namesNotFound } from './codes.ts';

/**
 * @param marked the text that the diagnostic is about
 * @param owners name → the cell that it belongs to
 */
export function explainDiagnostic(
	{ code, messageText }: ts.Diagnostic,
	marked: string,
	owners: ReadonlyMap<string, string>
): string {
	const owner = owners.get(marked);
	const message = ts.flattenDiagnosticMessageText(messageText, '\n');
	if (code === assignsToImport && owner !== undefined) {
		return foreignWrite(marked, words.theCell(owner));
	}
	if (modulesNotFound.includes(code)) {
		return unknownModuleMessage(marked.slice(1, -1));
	}
	if (namesNotFound.includes(code)) {
		const meant = /Did you mean '(.+)'\?/.exec(message)?.[1];
		return words.definedNowhere(marked, meant);
	}
	return message;
}
