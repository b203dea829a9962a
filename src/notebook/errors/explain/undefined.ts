/** Something was looked up in `undefined` or `null`. */
import type { TreeNode } from '#transpile/walk.ts';
import * as words from '#words/errors-undefined.ts';
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
	const what = isWritten ? code(holder) : holder ? words.takenApart : words.standsBeforeDot;
	const looked = property ? words.hasNo(code(property)) : '';
	return words.lookWhereComesWrong(what, missing, looked);
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
				return words.functionCalledWithoutList(text, reading.missing);
			}
			const initial = local ?? at.findInitial(String(holder['name']));
			const reason = initial?.type === 'CallExpression' ? explainCall(initial, at, reading, text) : undefined;
			return reason ?? words.giveValueBeforeLine(text, reading.missing);
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
		return words.frameChangesItselfGives(code(name));
	}
	const nothing: Record<string, string> = {
		find: words.findGives,
		match: words.matchGives,
		exec: words.execGives,
		get: words.getGives,
		pop: words.popGives,
		shift: words.shiftGives,
		at: words.atGives,
		forEach: words.forEachGives
	};
	if (callee.type === 'MemberExpression' && Object.hasOwn(nothing, name)) {
		return words.checkBeforeYouGo(nothing[name]!);
	}
	return words.becauseGaveNothingBack(text, missing, code(name));
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
		return words.indexPastEndItem(text, missing, code(`${ownerText}.length - 1`));
	}
	const columns =
		name !== undefined && knownColumns(mistake).includes(name)
			? ''
			: suggest(name ?? '', knownColumns(mistake));
	return words.checkSpellingLookWhether(text, missing, columns, code(name ?? 'it'), code(ownerText));
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
			return words.promiseValueStillCome(code(owner));
		case 'DataFrame':
			if (name === undefined || isMember || columns.includes(name)) return undefined;
			if (name === 'length') return words.frameNoNumbersRows(code(`${owner}.shape`));
			return words.frameNoColumnColumns(code(name), suggest(name, columns), listCode(columns));
		case 'Tensor':
			if (name === 'length') return words.tensorNoUseRows;
			return isMember
				? undefined
				: words.tensorKeepsValuesItself(code(`const values = await ${owner}.array()`));
		case 'Array':
			if (name === 'shape') return words.listBelongsTensorsFrames(code(owner));
			return name !== undefined && /^[a-z_]/i.test(name)
				? words.listBelongsItemsTake(code(owner), code(name), code(`${owner}[0].${name}`))
				: undefined;
		default:
			return undefined;
	}
}
