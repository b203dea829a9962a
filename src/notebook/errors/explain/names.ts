/** Names: not defined, not yet, not to be changed. */
import { definedNowhere } from '#words/cell-problems.ts';
import * as words from '#words/errors-names.ts';
import { notDefinedYet } from '#words/sandbox.ts';
import { code, suggest, type Mistake } from '../mistake.ts';
import { gap, patternOf } from '../pattern.ts';
import { readUnknownName } from '../unknown-name.ts';

export function explainNames(mistake: Mistake): string | undefined {
	return (
		explainTooEarly(mistake) ?? explainUnknown(mistake) ?? explainOrder(mistake) ?? explainConstant(mistake)
	);
}

const tooEarly = patternOf(notDefinedYet(gap));

function explainTooEarly({ name, message }: Mistake): string | undefined {
	if (name !== 'ReferenceError' || !tooEarly.test(message)) return undefined;
	return words.runCellFirstPress;
}

function explainUnknown(mistake: Mistake): string | undefined {
	const { notebook, cell } = mistake;
	const unknown = readUnknownName(mistake);
	if (unknown === undefined) return undefined;
	if (Object.hasOwn(elsewhere, unknown)) return elsewhere[unknown];
	const { typeNames = [] } = notebook.cells.get(cell) ?? {};
	if (typeNames.includes(unknown)) {
		return words.typeChecksCodeWhile(code(unknown));
	}
	const warning = notebook.problems.get(cell)?.find(({ message }) => message.includes(code(unknown)));
	if (warning) return warning.message.replace(`${definedNowhere(unknown)} `, '');
	return words.checkSpellingCellDefines(suggest(unknown, notebook.owners.keys()));
}

const noPage = words.cellsRunApartPage;

/** What other programs have and cells do not. */
const elsewhere: Record<string, string> = {
	document: noPage,
	window: noPage,
	alert: noPage,
	localStorage: words.cellsCannotStoreAnything,
	sessionStorage: words.cellsCannotStoreAnything,
	require: words.writeTopCellInstead,
	process: words.cellsRunBrowserWhere
};

/** V8; SpiderMonkey; JavaScriptCore, which does not name it. */
function explainOrder({ name, message, code: at }: Mistake): string | undefined {
	if (name !== 'ReferenceError') return undefined;
	const found =
		/^Cannot access '(.+)' before initialization$/.exec(message) ??
		/^can't access lexical declaration '(.+)' before initialization$/.exec(message) ??
		/^Cannot access (?:uninitialized variable|'(.+)' before initialization)\.?$/.exec(message);
	if (!found) return undefined;
	const identifier = at?.around.findLast(({ type }) => type === 'Identifier');
	const used = found[1] ?? (identifier && at?.textOf(identifier));
	const what = used === undefined ? words.aName : code(used);
	return words.usedAboveLineCreates(what);
}

function explainConstant(mistake: Mistake): string | undefined {
	const { name, message } = mistake;
	if (name !== 'TypeError') return undefined;
	const constant = /^invalid assignment to const '(.+)'$/.exec(message)?.[1];
	if (constant !== undefined || message === 'Assignment to constant variable.') return keepConstant(constant);
	// JavaScriptCore says the same of frozen objects: there, no name stands alone before the `=`.
	if (message === 'Attempted to assign to readonly property.') {
		const changed = mistake.code?.around.findLast(({ type }) => /^(Assignment|Update)Expression$/.test(type));
		const target = (changed?.['left'] ?? changed?.['argument']) as
			{ type: string; name?: string } | undefined;
		if (target?.type === 'Identifier') return keepConstant(target.name);
	}
	const frozen =
		/^Cannot assign to read only property '(.+)' of (?:object|string)/.exec(message)?.[1] ??
		/^"?(.+?)"? is read-only$/.exec(message)?.[1];
	if (
		frozen === undefined &&
		!/readonly property|object is not extensible|has only a getter|getter-only property|non-writable length/.test(
			message
		)
	) {
		return undefined;
	}
	return words.cannotChangedObjectFrozen;
}

function keepConstant(name: string | undefined): string {
	const declared = name === undefined ? words.itWithLet : words.itAs(code(`let ${name}`));
	return words.keepsFirstValueDeclare(declared);
}
