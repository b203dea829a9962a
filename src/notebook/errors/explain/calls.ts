/** Something was called that is no function. */
import type { TreeNode } from '#transpile/walk.ts';
import * as words from '#words/errors-calls.ts';
import { calleeOf, type CodeAt } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, suggest, type Mistake } from '../mistake.ts';
import { explainMissingMethod } from './methods.ts';

export function explainCalls(mistake: Mistake): string | undefined {
	if (mistake.name !== 'TypeError') return undefined;
	return explainNoFunction(mistake) ?? explainNoClass(mistake) ?? explainNew(mistake);
}

/** Array methods that call what they are given. */
const callers =
	/^(map|filter|forEach|reduce|reduceRight|find|findIndex|findLast|some|every|flatMap|sort|toSorted)$/;

function explainNoFunction(mistake: Mistake): string | undefined {
	const { message, code: at } = mistake;
	const found = /^(.*?) is not a function(?:\. \(In .*)?$/s.exec(message);
	const isCallback =
		/callback must be a function|comparator argument to be a function|comparison function must be|^invalid Array\.prototype/i;
	if (!found && !isCallback.test(message)) return undefined;
	const call = at?.findCall();
	if (!at || !call) return explainUnseen(found?.[1]);
	const callee = calleeOf(call);
	const name = callee.type === 'MemberExpression' ? at.nameOf(callee) : undefined;
	if (name !== undefined && callers.test(name) && !isCalled(found?.[1], name)) {
		return words.callsGivenEachItem(code(name), code(`${name}((value) => …)`));
	}
	if (callee.type === 'MemberExpression') {
		return explainMissingMethod(callee, mistake) ?? explainUnseen(at.textOf(callee));
	}
	return explainValue(callee, at, mistake);
}

/** Whether it is `x.map` itself that is no function, and not what it was given. */
function isCalled(written: string | undefined, name: string): boolean {
	return written?.endsWith(name) ?? false;
}

function explainValue(callee: TreeNode, at: CodeAt, mistake: Mistake): string {
	const text = code(at.textOf(callee));
	const kind = callee.type === 'Identifier' ? kindOf(callee, mistake)?.kind : undefined;
	if (kind === undefined) return explainUnseen(at.textOf(callee));
	if (kind === 'undefined') return words.noValueMadeFurther(text);
	return words.cannotCalledNameUsed(text, nameKind(kind));
}

function explainUnseen(written: string | undefined): string {
	const what = written ? code(written) : words.standsBeforeParentheses;
	if (/\[\d+\]$/.test(written ?? '')) {
		return words.noFunctionIndexPast(what);
	}
	return words.noFunctionCheckSpelling(what);
}

function explainNoClass(mistake: Mistake): string | undefined {
	const found =
		/^\w+ is not a constructor \(evaluating 'new (.*?)\(.*'\)$/s.exec(mistake.message) ??
		/^(.*?) is not a constructor/s.exec(mistake.message);
	if (!found) return undefined;
	const written = found[1]!;
	const [, holder = '', name = written] = /^(.*)\.([^.]*)$/s.exec(written) ?? [];
	const candidates = mistake.scope.members[holder] ?? [...mistake.notebook.owners.keys()];
	const meant = suggest(name, candidates);
	const advice = /^[a-z]/.test(name) && !meant ? words.callWithout : meant;
	return words.noClassOnlyClasses(code(written), advice);
}

/** Each engine has other words for a class that is called like a function. */
function explainNew({ message, code: at }: Mistake): string | undefined {
	if (
		!/^Class constructor \S+ cannot be|^Cannot call a class constructor|^class constructors must be/.test(
			message
		)
	) {
		return undefined;
	}
	const call = at?.findCall();
	const name = call ? at!.textOf(calleeOf(call)) : 'Name';
	return words.classMakesObjects(code(`new ${name}(…)`));
}

/** "a number", "an Array". */
export function nameKind(kind: string): string {
	const names: Record<string, string> = {
		Array: words.list,
		string: words.text,
		null: 'null',
		undefined: 'undefined',
		module: words.library,
		DataFrame: words.frame,
		Tensor: words.tensor,
		object: words.object
	};
	if (Object.hasOwn(names, kind)) return names[kind]!;
	return words.other(kind);
}
