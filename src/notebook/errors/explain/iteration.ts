/** Something was looped over, spread or taken apart that is no list. */
import type { TreeNode } from '#transpile/walk.ts';
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
	return `Only lists, texts, Maps and Sets can be looped over or spread with \`…\`. Log ${text ? code(text) : 'the value'} to see what it is.`;
}

const advices: Record<string, (text: string) => string> = {
	Promise: (text) =>
		`${code(text)} is a Promise, a value that is still to come. Wait for it first: ${code(`await ${text}`)}.`,
	object: (text) =>
		`${code(text)} is an object. Loop over its pairs with ${code(`Object.entries(${text})`)}, or over its values with ${code(`Object.values(${text})`)}.`,
	Tensor: (text) => `${code(text)} is a tensor. Take its values out first: ${code(`await ${text}.array()`)}.`,
	DataFrame: (text) =>
		`${code(text)} is a frame. Loop over its rows with ${code(`toRecords(${text})`)} of \`stagecoach/pd\`, or over a column with \`.values\`.`,
	Series: (text) => `${code(text)} is a column of a frame. Loop over its values: ${code(`${text}.values`)}.`,
	number: (text) =>
		`${code(text)} is a number. To count up to it, loop over ${code(`Array.from({ length: ${text} }, (_, i) => i)`)}.`,
	undefined: (text) =>
		`${code(text)} is undefined. Look where it gets its value: a wrong name, or a forgotten \`return\`?`,
	null: (text) => `${code(text)} is null. Look where it gets its value.`
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
