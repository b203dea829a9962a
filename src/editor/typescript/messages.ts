/** The compiler's sentences that would mislead a learner, said in the words of a notebook. */
import ts from 'typescript';
import { learnerModules } from './typings.ts';

const assignsToImport = 2632;
const modulesNotFound = [2307, 2792, 2882];
/** With advice about compiler options, which a learner cannot change. */
const namesNotFound = [2304, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2868];

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
	if (code === assignsToImport && owner !== undefined) {
		return `\`${marked}\` belongs to the cell “${owner}”: only that cell may change it. Make a new variable here, for example \`const next = …\`.`;
	}
	if (modulesNotFound.includes(code)) {
		return `There is no module ${marked}. A cell may import ${learnerModules.join(', ')}.`;
	}
	if (namesNotFound.includes(code))
		return `No cell defines \`${marked}\`, and nothing built in has this name.`;
	return ts.flattenDiagnosticMessageText(messageText, '\n');
}
