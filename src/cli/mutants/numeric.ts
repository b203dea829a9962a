/** The slips of people who compute: a constant, n for n − 1, a root or a copy forgotten, arguments swapped. */
import type { TreeNode } from '#transpile/walk.ts';
import type { Edit } from '#transpile/edits.ts';

/** Looks at one node of the tree. @param text the source behind a node */
type Mutator = (node: TreeNode, text: (node: TreeNode) => string) => Edit[];

const child = (node: TreeNode, field: string) => node[field] as TreeNode;
const list = (node: TreeNode, field: string) => node[field] as TreeNode[];

function replace({ start, end }: TreeNode, text: string): Edit {
	return { start, end, text };
}

/** `b.c` of `a.b.c(…)`: the name of what is called, and what it is called on. */
function methodOf(node: TreeNode): { object: TreeNode; property: TreeNode; name: string } | undefined {
	if (node.type !== 'CallExpression') return undefined;
	const callee = child(node, 'callee');
	if (callee.type !== 'MemberExpression' || callee['computed'] || callee['optional']) return undefined;
	const property = child(callee, 'property');
	return { object: child(callee, 'object'), property, name: String(property['name']) };
}

const constants: Mutator = (node) => {
	const { value, type } = node;
	if (type !== 'Literal' || typeof value !== 'number') return [];
	const others = Number.isInteger(value) ? [value + 1, ...(value > 0 ? [value - 1] : [])] : [value * 10];
	return others.map((other) => replace(node, String(other)));
};

const counts: Mutator = (node, text) => {
	const isCount =
		node.type === 'MemberExpression' &&
		!node['computed'] &&
		['length', 'size'].includes(String(child(node, 'property')['name']));
	return isCount ? [replace(node, `(${text(node)} - 1)`)] : [];
};

/** What is often taken for each other. */
const neighbours: Readonly<Record<string, string[]>> = {
	...{ floor: ['ceil', 'round'], ceil: ['floor', 'round'], round: ['floor', 'ceil'] },
	...{ toSorted: ['sort'], toReversed: ['reverse'], toSpliced: ['splice'] },
	...{ greater: ['greaterEqual'], greaterEqual: ['greater'], less: ['lessEqual'], lessEqual: ['less'] },
	...{ mean: ['sum'], sum: ['mean'], argMax: ['argMin'], argMin: ['argMax'] },
	...{ mul: ['div'], div: ['mul'], add: ['sub'], sub: ['add'] }
};

const methods: Mutator = (node) => {
	const method = methodOf(node);
	const others = (method && Object.hasOwn(neighbours, method.name) && neighbours[method.name]) || [];
	return others.map((other) => replace(method!.property, other));
};

/** `Math.sqrt(x)` → `(x)`, `structuredClone(x)` → `(x)`, `[...x]` → `x`, `x.dot(y).add(z)` → `x.dot(y)`, `await x` → `x`. */
const unwrapped: Mutator = (node, text) => {
	const instead = findInside(node);
	return instead ? [replace(node, `(${text(instead)})`)] : [];
};

function findInside(node: TreeNode): TreeNode | undefined {
	if (node.type === 'AwaitExpression') return child(node, 'argument');
	if (node.type === 'ArrayExpression') {
		const [only, ...rest] = list(node, 'elements');
		return rest.length === 0 && only?.type === 'SpreadElement' ? child(only, 'argument') : undefined;
	}
	if (node.type !== 'CallExpression') return undefined;
	const [first, ...rest] = list(node, 'arguments');
	const method = methodOf(node);
	if (method && (!first || method.object.type !== 'Identifier')) return method.object;
	if (rest.length > 0 || !first || first.type === 'SpreadElement') return undefined;
	const isMath = method?.object['name'] === 'Math' && !Object.hasOwn(neighbours, method.name);
	return isMath || child(node, 'callee')['name'] === 'structuredClone' ? first : undefined;
}

/** Without `tidy`, tensors are left behind. */
const untidied: Mutator = (node, text) => {
	const [run] = methodOf(node)?.name === 'tidy' ? list(node, 'arguments') : [];
	return run ? [replace(node, `(${text(run)})()`)] : [];
};

/** `f(a, b)` → `f(b, a)`: axes, rows and columns, truths and predictions. */
const swappedArguments: Mutator = (node, text) => {
	if (node.type !== 'CallExpression' || ['min', 'max'].includes(methodOf(node)?.name ?? '')) return [];
	return pairsOf(list(node, 'arguments'))
		.filter((pair) => pair.every(isPlain))
		.map(([first, second]) => replacePair(first, second, text(second), text(first)));
};

/** `{ x: a, y: b }` → `{ x: b, y: a }` */
const swappedProperties: Mutator = (node, text) => {
	if (node.type !== 'ObjectExpression') return [];
	return pairsOf(list(node, 'properties'))
		.filter((pair) => pair.every(({ type, method }) => type === 'Property' && !method))
		.map(([first, second]) => {
			const [one, other] = [first, second].map((property) => text(child(property, 'key')));
			const [value, otherValue] = [first, second].map((property) => text(child(property, 'value')));
			return replacePair(first, second, `${one!}: ${otherValue!}`, `${other!}: ${value!}`);
		});
};

const pairsOf = (items: readonly TreeNode[]) =>
	items.slice(1).map((second, at): [TreeNode, TreeNode] => [items[at]!, second]);

function replacePair({ start }: TreeNode, { end }: TreeNode, first: string, second: string): Edit {
	return { start, end, text: `${first}, ${second}` };
}

/** Functions are not taken for values. */
const isPlain = ({ type }: TreeNode) => !/Function|Spread/.test(type);

const leaveOutProperty: Mutator = (node) => {
	if (node.type !== 'ObjectExpression') return [];
	const properties = list(node, 'properties');
	return properties.map((property, at) => {
		const next = properties[at + 1];
		const before = properties[at - 1];
		const [start, end] = next ? [property.start, next.start] : [before?.end ?? property.start, property.end];
		return { start, end, text: '' };
	});
};

/** `a - b` → `b - a`, `a ** 2` → `a`, `a + b` → `b`. */
const operands: Mutator = (node, text) => {
	if (node.type !== 'BinaryExpression') return [];
	const operator = String(node['operator']);
	const [left, right] = [child(node, 'left'), child(node, 'right')].map((side) => bracket(text(side)));
	return [
		...(['-', '/', '**'].includes(operator) ? [`${right!} ${operator} ${left!}`] : []),
		...(['+', '-', '*', '/', '**', '%'].includes(operator) ? [left!] : []),
		...(['+', '-', '*'].includes(operator) ? [right!] : [])
	].map((instead) => replace(node, instead));
};

const bracket = (operand: string) => (/^[\w.]+$/.test(operand) ? operand : `(${operand})`);

/** A step forgotten. */
const statements: Mutator = (node) => (node.type === 'ExpressionStatement' ? [replace(node, ';')] : []);

const mutators = [
	...[constants, counts, methods, unwrapped, untidied, swappedArguments],
	...[swappedProperties, leaveOutProperty, operands, statements]
];

export function findNumericChanges(node: TreeNode, text: (node: TreeNode) => string): Edit[] {
	return mutators.flatMap((mutator) => mutator(node, text));
}
