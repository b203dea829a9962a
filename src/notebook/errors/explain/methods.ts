/** A method that the thing before the dot does not have: misspelt, or of another kind of thing. */
import { findNearest } from '#base/nearest.ts';
import type { TreeNode } from '#transpile/walk.ts';
import * as words from '#words/errors-methods.ts';
import { kindOf } from '../kinds.ts';
import { code, suggest, type Mistake } from '../mistake.ts';

const arrayMethods = Object.getOwnPropertyNames(Array.prototype);
const stringMethods = Object.getOwnPropertyNames(String.prototype);
const numberMethods = Object.getOwnPropertyNames(Number.prototype);

/** What `stagecoach/pd` does with a frame that danfo's frames cannot. */
const pdNames =
	'corr cut describe dropDuplicates dropNull fillNull filter getDummies groupBy isNull merge pivotTable quantile select sortValues toRecords valueCounts withColumn'.split(
		' '
	);

interface Call {
	/** What stands before the dot. */
	holder: string;
	name: string;
	mistake: Mistake;
}

/** @param callee the `a.b` of a call whose `a` has no function `b` */
export function explainMissingMethod(callee: TreeNode, mistake: Mistake): string | undefined {
	const at = mistake.code!;
	const name = at.nameOf(callee);
	if (name === undefined || /^\d+$/.test(name)) return undefined;
	const object = callee['object'] as TreeNode;
	const holder = at.textOf(object);
	if (object.type === 'BinaryExpression' && isOfTensors(object, mistake)) {
		return words.javascriptCannotCalculateTensors;
	}
	const kind = kindOf(object, mistake)?.kind;
	const call = { holder, name, mistake };
	if (kind === undefined) return explainModule(call) ?? explainAnything(call);
	return (explainers[kind] ?? explainOther)(call, kind);
}

function isOfTensors(node: TreeNode, mistake: Mistake): boolean {
	return [node['left'], node['right']].some((side) => kindOf(side as TreeNode, mistake)?.kind === 'Tensor');
}

const explainers: Record<string, (call: Call, kind: string) => string | undefined> = {
	Promise: explainPromise,
	module: (call) => explainModule(call),
	Tensor: explainTensor,
	Array: explainArray,
	DataFrame: explainFrame,
	Series: explainFrame,
	string: explainText,
	number: ({ holder, name }) => {
		const texts = stringMethods.includes(name) ? words.makeTextFirst(code(`String(${holder})`)) : '';
		return words.numberLacks(code(holder), code(name), texts, end(suggest(name, numberMethods)));
	}
};

function explainPromise({ holder, name, mistake: { code: at } }: Call): string {
	const initial = at?.findInitial(holder);
	const better = initial ? `const ${holder} = await ${at!.textOf(initial)}` : `(await ${holder}).${name}(…)`;
	return words.promiseValueStillCome(code(holder), code(better));
}

/** `tf.matmul`, `tf.layers.Dense` */
function explainModule({ holder, name, mistake: { scope } }: Call): string | undefined {
	const members = scope.members[holder];
	if (!members) return undefined;
	return words.moduleLacks(code(holder), code(name), suggest(name, members)).trim();
}

function explainTensor({ holder, name, mistake: { scope } }: Call): string {
	if (arrayMethods.includes(name)) {
		return words.methodListsTensorTake(
			code(name),
			code(holder),
			code(`(await ${holder}.array()).${name}(…)`)
		);
	}
	return words.tensorLacks(code(name), suggest(name, scope.members['Tensor'] ?? [])).trim();
}

const frameMethods =
	/^(head|tail|column|loc|iloc|groupby|describe|addColumn|sortValues|dropNa|fillNa|query|rename|drop)$/;
const measures = ['mean', 'median', 'std', 'variance', 'sum', 'min', 'max', 'quantile'];

function explainArray({ holder, name, mistake: { scope } }: Call): string {
	const { Tensor = [] } = scope.members;
	const meant = findNearest(name, arrayMethods);
	if (meant !== undefined) return words.listLacksDidYouMean(code(name), code(meant));
	if (frameMethods.test(name)) {
		return words.methodFramesListRows(code(name), code(holder));
	}
	if (Tensor.includes(name)) {
		return words.methodTensorsListMake(code(name), code(holder), code(`tf.tensor(${holder}).${name}(…)`));
	}
	if (measures.includes(name) || findNearest(name, measures)) {
		return words.listNoNumbersFunctions(code(name));
	}
	if (name in Promise.prototype) return words.listNotPromiseNo(code(holder), code(name));
	return words.listListsNoMay(code(holder), code(name), code(`${holder}[0].${name}(…)`));
}

/** What pandas calls them. */
const otherNames: Record<string, string> = {
	sortBy: 'sortValues',
	sort: 'sortValues',
	where: 'query',
	toTensor: 'tensor'
};

function explainFrame({ holder, name, mistake: { scope } }: Call, kind: string): string {
	const what = kind === 'Series' ? words.aColumn : words.aFrame;
	const meant = otherNames[name] ?? findNearest(name, scope.members[kind] ?? []);
	const isInPd = kind === 'DataFrame' && pdNames.includes(name);
	const call = code(`${name}(${holder}, …)`);
	if (arrayMethods.includes(name) && !isInPd) {
		const rows = kind === 'Series' ? `${holder}.values.${name}(…)` : `toRecords(${holder}).${name}(…)`;
		const from = kind === 'Series' ? '' : words.withToRecords;
		return words.methodListsMakeList(code(name), code(holder), kind, code(rows), from);
	}
	if (meant !== undefined)
		return words.frameLacksDidYouMean(what, code(name), code(meant), isInPd ? call : undefined);
	if (isInPd) return words.frameLacksPdHas(what, code(name), call);
	return words.frameLacks(what, code(name), code(`${holder}.`));
}

function explainText({ holder, name }: Call): string {
	if (numberMethods.includes(name)) {
		return words.textEvenIfLooks(code(holder), code(`Number(${holder}).${name}(…)`));
	}
	const meant = findNearest(name, stringMethods);
	if (meant !== undefined) return words.textLacksDidYouMean(code(name), code(meant));
	if (arrayMethods.includes(name)) {
		return words.methodListsTextLetters(code(name), code(holder), code(`[...${holder}].${name}(…)`));
	}
	return words.textLacks(code(holder), code(name));
}

/** An object, a Map, an instance of a class. */
function explainOther({ holder, name, mistake: { scope } }: Call, kind: string): string | undefined {
	const hint = suggest(name, scope.members[kind] ?? []).trim();
	if (hint) return words.objectLacks(code(holder), code(name), hint);
	if (arrayMethods.includes(name) && kind === 'object') {
		return words.methodListsObjectPairs(
			code(name),
			code(holder),
			code(`Object.entries(${holder}).${name}(…)`)
		);
	}
	return undefined;
}

/** Nobody knows what stands before the dot: whose method it is may help. */
function explainAnything({ holder, name, mistake: { scope } }: Call): string | undefined {
	const { Tensor = [], DataFrame = [], Series = [] } = scope.members;
	if (arrayMethods.includes(name)) {
		return words.methodListsGaveSomething(code(name), code(holder));
	}
	const owners = [
		...(Tensor.includes(name) ? [words.tensors] : []),
		...(DataFrame.includes(name) ? [words.frames] : []),
		...(Series.includes(name) ? [words.columnsFrame] : [])
	];
	if (owners.length > 0) {
		return words.methodGaveSomethingElse(code(name), owners, code(holder));
	}
	const meant = findNearest(name, [...Tensor, ...DataFrame, ...Series, ...arrayMethods]);
	return meant === undefined ? undefined : words.lacksDidYouMean(code(holder), code(name), code(meant));
}

function end(sentence: string): string {
	return sentence === '' ? '' : ` ${sentence.trim()}`;
}
