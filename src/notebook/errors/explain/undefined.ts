/** Something was looked up in `undefined` or `null`. */
import type { TreeNode } from '#transpile/walk.ts';
import { argumentsOf, calleeOf, type CodeAt } from '../code.ts';
import { kindOf, type Kind } from '../kinds.ts';
import { code, knownColumns, listCode, suggest, type Mistake } from '../mistake.ts';

interface Reading {
	/** What was looked up. */
	property: string;
	/** `undefined` or `null`. */
	missing: string;
	/** What stands before the dot, when the engine says it. */
	holder?: string | undefined;
}

export function explainUndefined(mistake: Mistake): string | undefined {
	if (mistake.name !== 'TypeError') return undefined;
	const reading = readMessage(mistake.message);
	if (!reading) return undefined;
	const member = mistake.code?.findMember(reading.property);
	const holder = member?.['object'] as TreeNode | undefined;
	if (!mistake.code || !holder) return explainUnseen(reading);
	return explainHolder(holder, mistake.code, mistake, reading) ?? explainUnseen(reading);
}

/** The words of V8, of SpiderMonkey and of JavaScriptCore. */
function readMessage(message: string): Reading | undefined {
	const v8 = /^Cannot (?:read|set) properties of (undefined|null) \((?:reading|setting) '(.*)'\)$/s.exec(
		message
	);
	if (v8) return { property: v8[2]!, missing: v8[1]! };
	const spider = /^can't access property "?(.*?)"?(?:, (.*) is| of) (undefined|null)$/s.exec(message);
	if (spider) return { property: spider[1]!, missing: spider[3]!, holder: spider[2] };
	const core = /^(undefined|null) is not an object \(evaluating '(.*[^)])'\)$/s.exec(message);
	const read = core && /[.[]#?['"]?([\w$]+)['"]?\]?(?: = .*)?$/s.exec(core[2]!);
	if (read) return { property: read[1]!, missing: core[1]! };
	const short = /^([\w$.[\]]+) is (undefined|null)$/.exec(message);
	if (short) return { property: '', missing: short[2]!, holder: short[1] };
	return readDestructuring(message);
}

/** `const { a } = undefined` */
function readDestructuring(message: string): Reading | undefined {
	const v8 = /^Cannot destructure property '(.*?)' of '(.*)' as it is (undefined|null)\.$/s.exec(message);
	if (v8) return { property: v8[1]!, missing: v8[3]!, holder: v8[2] };
	const isOther =
		/^(undefined|null) has no properties$|^\(destructured parameter\) is|cannot be destructured$/.test(
			message
		);
	return isOther ? { property: '', missing: 'undefined', holder: 'undefined' } : undefined;
}

function explainUnseen({ property, missing, holder }: Reading): string {
	const isWritten = holder && holder !== missing;
	const what = isWritten ? code(holder) : holder ? 'What is taken apart here' : 'What stands before the dot';
	const looked = property ? `, so it has no ${code(property)}` : '';
	return `${what} is ${missing}${looked}. Look where it comes from: a wrong name, an index past the end, a missing value in the data, or a forgotten \`return\` or \`await\`.`;
}

function explainHolder(holder: TreeNode, at: CodeAt, mistake: Mistake, reading: Reading): string | undefined {
	const text = code(at.textOf(holder));
	switch (holder.type) {
		case 'MemberExpression':
			return explainMember(holder, at, mistake, reading);
		case 'CallExpression':
			return explainCall(holder, at, reading, text);
		case 'Identifier': {
			const local = at.findLocal(String(holder['name']));
			if (local === 'parameter') {
				return `${text} is ${reading.missing}: the function was called without it, or with a list that has holes. See from where it is called.`;
			}
			const initial = local ?? at.findInitial(String(holder['name']));
			const reason = initial?.type === 'CallExpression' ? explainCall(initial, at, reading, text) : undefined;
			return (
				reason ??
				`${text} is ${reading.missing} here: give it a value before this line, or check where it gets one.`
			);
		}
		default:
			return undefined;
	}
}

/** The call gave nothing, and something was asked of that. */
function explainCall(call: TreeNode, at: CodeAt, { missing }: Reading, text: string): string {
	const callee = calleeOf(call);
	const name = callee.type === 'MemberExpression' ? (at.nameOf(callee) ?? '') : at.textOf(callee);
	const isInPlace = argumentsOf(call).some((argument) => /\binplace: true\b/.test(at.textOf(argument)));
	if (isInPlace) {
		return `With \`inplace: true\` a frame changes itself and ${code(name)} gives nothing back. Leave \`inplace\` out and keep the new frame: \`const next = …\`.`;
	}
	const nothing: Record<string, string> = {
		find: `\`find\` gives undefined when nothing in the list fits`,
		match: `\`match\` gives null when the text does not fit the pattern`,
		exec: `\`exec\` gives null when the text does not fit the pattern`,
		get: `\`get\` gives undefined for a key that is not there`,
		pop: `\`pop\` gives undefined when the list is empty`,
		shift: `\`shift\` gives undefined when the list is empty`,
		at: `\`at\` gives undefined when the list is shorter than that`,
		forEach: `\`forEach\` gives nothing back: \`map\` makes a new list`
	};
	if (callee.type === 'MemberExpression' && Object.hasOwn(nothing, name)) {
		return `${nothing[name]!}. Check for that before you go on, with \`if\` or \`?.\`.`;
	}
	return `${text} is ${missing}, because ${code(name)} gave nothing back. Does it \`return\` its result on every way through?`;
}

/** `a.b` is undefined, and `.c` was looked up in it. */
function explainMember(member: TreeNode, at: CodeAt, mistake: Mistake, { missing }: Reading): string {
	const owner = member['object'] as TreeNode;
	const ownerText = at.textOf(owner);
	const text = code(at.textOf(member));
	const name = at.nameOf(member);
	const kind = kindOf(owner, mistake);
	const special = kind && explainOwner(kind, ownerText, name, mistake);
	if (special) return special;
	const isIndex = Boolean(member['computed']) && (name === undefined || /^-?\d+$/.test(name));
	if (isIndex) {
		return `${text} is ${missing}: the index is past the end, or that item is missing. The last index is ${code(`${ownerText}.length - 1`)}; log it to see.`;
	}
	const columns =
		name !== undefined && knownColumns(mistake).includes(name)
			? ''
			: suggest(name ?? '', knownColumns(mistake));
	return `${text} is ${missing}. ${columns}Check the spelling of ${code(name ?? 'it')}, and look with \`console.log(…)\` whether ${code(ownerText)} has it.`;
}

function explainOwner(
	{ kind, columns = [] }: Kind,
	owner: string,
	name: string | undefined,
	{ scope }: Mistake
): string | undefined {
	const isMember = name !== undefined && scope.members[kind]?.includes(name);
	switch (kind) {
		case 'Promise':
			return `${code(owner)} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
		case 'DataFrame':
			if (name === undefined || isMember || columns.includes(name)) return undefined;
			if (name === 'length')
				return `A frame has no \`length\`: its numbers of rows and columns are ${code(`${owner}.shape`)}.`;
			return `The frame has no column ${code(name)}. ${suggest(name, columns)}Its columns are ${listCode(columns)}.`;
		case 'Tensor':
			if (name === 'length')
				return `A tensor has no \`length\`: use \`.size\`, or \`.shape[0]\` for its rows.`;
			return isMember
				? undefined
				: `A tensor keeps its values to itself. Take them out first: ${code(`const values = await ${owner}.array()`)}.`;
		case 'Array':
			if (name === 'shape')
				return `${code(owner)} is a list, and \`shape\` belongs to tensors and frames. A list has a \`length\`.`;
			return name !== undefined && /^[a-z_]/i.test(name)
				? `${code(owner)} is a list, and ${code(name)} belongs to its items: take one, as ${code(`${owner}[0].${name}`)}, or go through them with \`map\`.`
				: undefined;
		default:
			return undefined;
	}
}
