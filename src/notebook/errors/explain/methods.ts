/** A method that the thing before the dot does not have: misspelt, or of another kind of thing. */
import { findNearest } from '#base/nearest.ts';
import type { TreeNode } from '#transpile/walk.ts';
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
		return 'JavaScript cannot calculate with tensors: instead of `a + b`, `a - b`, `a * b`, `a / b` write `a.add(b)`, `a.sub(b)`, `a.mul(b)`, `a.div(b)`.';
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
		const texts = stringMethods.includes(name)
			? ` Make a text of it first: ${code(`String(${holder})`)}.`
			: '';
		return `${code(holder)} is a number and has no ${code(name)}.${texts}${end(suggest(name, numberMethods))}`;
	}
};

function explainPromise({ holder, name, mistake: { code: at } }: Call): string {
	const initial = at?.findInitial(holder);
	const better = initial ? `const ${holder} = await ${at!.textOf(initial)}` : `(await ${holder}).${name}(…)`;
	return `${code(holder)} is a Promise, a value that is still to come. Wait for it first: ${code(better)}.`;
}

/** `tf.matmul`, `tf.layers.Dense` */
function explainModule({ holder, name, mistake: { scope } }: Call): string | undefined {
	const members = scope.members[holder];
	if (!members) return undefined;
	return `${code(holder)} has no ${code(name)}. ${suggest(name, members) || 'Type its name and a dot to see what it has.'}`.trim();
}

function explainTensor({ holder, name, mistake: { scope } }: Call): string {
	if (arrayMethods.includes(name)) {
		return `${code(name)} is a method of lists, and ${code(holder)} is a tensor. Take its values out first: ${code(`(await ${holder}.array()).${name}(…)`)}.`;
	}
	return `A tensor has no ${code(name)}. ${suggest(name, scope.members['Tensor'] ?? [])}`.trim();
}

const frameMethods =
	/^(head|tail|column|loc|iloc|groupby|describe|addColumn|sortValues|dropNa|fillNa|query|rename|drop)$/;
const measures = ['mean', 'median', 'std', 'variance', 'sum', 'min', 'max', 'quantile'];

function explainArray({ holder, name, mistake: { scope } }: Call): string {
	const { Tensor = [] } = scope.members;
	const meant = findNearest(name, arrayMethods);
	if (meant !== undefined) return `A list has no ${code(name)}. Did you mean ${code(meant)}?`;
	if (frameMethods.test(name)) {
		return `${code(name)} is a method of frames, and ${code(holder)} is a list of rows. \`load('titanic', { as: 'frame' })\` loads a frame, and \`fromRecords(rows)\` of \`stagecoach/pd\` makes one.`;
	}
	if (Tensor.includes(name)) {
		return `${code(name)} is a method of tensors, and ${code(holder)} is a list. Make a tensor of it first: ${code(`tf.tensor(${holder}).${name}(…)`)}.`;
	}
	if (measures.includes(name) || findNearest(name, measures)) {
		return `A list has no ${code(name)}. For numbers, \`stagecoach/ml\` has functions such as \`mean(values)\`, \`median(values)\` and \`std(values)\`.`;
	}
	if (name in Promise.prototype)
		return `${code(holder)} is a list and not a Promise: no ${code(name)} is needed.`;
	return `${code(holder)} is a list, and lists have no ${code(name)}: it may belong to one of its items, as in ${code(`${holder}[0].${name}(…)`)}.`;
}

/** What pandas calls them. */
const otherNames: Record<string, string> = {
	sortBy: 'sortValues',
	sort: 'sortValues',
	where: 'query',
	toTensor: 'tensor'
};

function explainFrame({ holder, name, mistake: { scope } }: Call, kind: string): string {
	const what = kind === 'Series' ? 'A column (a danfo Series)' : 'A frame';
	const meant = otherNames[name] ?? findNearest(name, scope.members[kind] ?? []);
	const isInPd = kind === 'DataFrame' && pdNames.includes(name);
	const pd = `${code(`${name}(${holder}, …)`)} of \`stagecoach/pd\` does it`;
	if (arrayMethods.includes(name) && !isInPd) {
		const rows = kind === 'Series' ? `${holder}.values.${name}(…)` : `toRecords(${holder}).${name}(…)`;
		const from = kind === 'Series' ? '' : ', with `toRecords` of `stagecoach/pd`';
		return `${code(name)} is a method of lists, and ${code(holder)} is a ${kind}. Make a list of it first: ${code(rows)}${from}.`;
	}
	if (meant !== undefined)
		return `${what} has no ${code(name)}. Did you mean ${code(meant)}?${isInPd ? ` Or take ${pd.replace(' does it', '')}.` : ''}`;
	if (isInPd) return `${what} has no ${code(name)}: ${pd}.`;
	return `${what} has no ${code(name)}. Type ${code(`${holder}.`)} to see what it has.`;
}

function explainText({ holder, name }: Call): string {
	if (numberMethods.includes(name)) {
		return `${code(holder)} is a text, even if it looks like a number. Make a number of it first: ${code(`Number(${holder}).${name}(…)`)}.`;
	}
	const meant = findNearest(name, stringMethods);
	if (meant !== undefined) return `A text has no ${code(name)}. Did you mean ${code(meant)}?`;
	if (arrayMethods.includes(name)) {
		return `${code(name)} is a method of lists, and ${code(holder)} is a text. Its letters are a list: ${code(`[...${holder}].${name}(…)`)}.`;
	}
	return `${code(holder)} is a text and has no ${code(name)}.`;
}

/** An object, a Map, an instance of a class. */
function explainOther({ holder, name, mistake: { scope } }: Call, kind: string): string | undefined {
	const hint = suggest(name, scope.members[kind] ?? []).trim();
	if (hint) return `${code(holder)} has no ${code(name)}. ${hint}`;
	if (arrayMethods.includes(name) && kind === 'object') {
		return `${code(name)} is a method of lists, and ${code(holder)} is an object. Its pairs are a list: ${code(`Object.entries(${holder}).${name}(…)`)}.`;
	}
	return undefined;
}

/** Nobody knows what stands before the dot: whose method it is may help. */
function explainAnything({ holder, name, mistake: { scope } }: Call): string | undefined {
	const { Tensor = [], DataFrame = [], Series = [] } = scope.members;
	if (arrayMethods.includes(name)) {
		return `${code(name)} is a method of lists, and ${code(holder)} gave something else: perhaps a Promise that needs \`await\`, or an object. Log it to see.`;
	}
	const owners = [
		...(Tensor.includes(name) ? ['tensors'] : []),
		...(DataFrame.includes(name) ? ['frames'] : []),
		...(Series.includes(name) ? ['columns of a frame'] : [])
	];
	if (owners.length > 0) {
		return `${code(name)} is a method of ${owners.join(' and of ')}, and ${code(holder)} gave something else. Log it to see what it is.`;
	}
	const meant = findNearest(name, [...Tensor, ...DataFrame, ...Series, ...arrayMethods]);
	return meant === undefined
		? undefined
		: `${code(holder)} has no ${code(name)}. Did you mean ${code(meant)}?`;
}

function end(sentence: string): string {
	return sentence === '' ? '' : ` ${sentence.trim()}`;
}
