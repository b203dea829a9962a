/** Something was looped over, spread or taken apart that is no list. */
import type { TreeNode } from '#transpile/walk.ts';
import * as words from '#words/errors-iteration.ts';
import type { CodeAt } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, type Mistake } from '../mistake.ts';

const patterns = [
	/is not (?:async )?iterable/, // V8 and SpiderMonkey
	/^Spread syntax requires .*iterable/, // V8 and JavaScriptCore
	/is not a function or its return value is not (async )?iterable/,
	/Symbol\.iterator|undefined is not a function \(near/,
	/^(undefined|null) is not an object \(evaluating '[\w$]+'\)$/, // JavaScriptCore
	/^object is not iterable/,
	/^Type error$/ // JavaScriptCore, for `new Set(5)`
];

export function explainIteration(mistake: Mistake): string | undefined {
	const { name, message, code: at } = mistake;
	if (name !== 'TypeError' || !patterns.some((pattern) => pattern.test(message))) return undefined;
	const looped = at && findLooped(at);
	const kind = looped && kindOf(looped, mistake)?.kind;
	const text = looped ? at.textOf(looped) : '';
	const advice = kind && Object.hasOwn(advices, kind) ? advices[kind]!(text) : undefined;
	if (advice) return advice;
	return words.onlyListsTextsMaps(text && code(text));
}

const advices: Record<string, (text: string) => string> = {
	Promise: (text) => words.promiseValueStillCome(code(text), code(`await ${text}`)),
	object: (text) =>
		words.objectLoopOverPairs(code(text), code(`Object.entries(${text})`), code(`Object.values(${text})`)),
	Tensor: (text) => words.tensorTakeValuesOut(code(text), code(`await ${text}.array()`)),
	DataFrame: (text) => words.frameLoopOverRows(code(text), code(`toRecords(${text})`)),
	Series: (text) => words.columnFrameLoopOver(code(text), code(`${text}.values`)),
	number: (text) => words.numberCountUpLoop(code(text), code(`Array.from({ length: ${text} }, (_, i) => i)`)),
	undefined: (text) => words.undefinedLookWhereGets(code(text)),
	null: (text) => words.nullLookWhereGets(code(text))
};

/** What the loop runs over, what is spread, or what is taken apart, innermost first. */
function findLooped(at: CodeAt): TreeNode | undefined {
	for (const node of at.around.toReversed()) {
		if (node.type === 'ForOfStatement') return node['right'] as TreeNode;
		if (node.type === 'SpreadElement') return node['argument'] as TreeNode;
		const target = (node['id'] ?? node['left']) as TreeNode | undefined;
		if (target?.type === 'ArrayPattern') return (node['init'] ?? node['right']) as TreeNode;
		const [first] = (node['arguments'] ?? node['elements'] ?? []) as TreeNode[];
		if (first?.type === 'SpreadElement') return first['argument'] as TreeNode;
		if (node.type === 'NewExpression') return first;
	}
	return undefined;
}
