/** The commonest mistakes with tensors. The messages are those of tfjs 4, the same in every browser. */
import type { TreeNode } from '#transpile/walk.ts';
import { argumentsOf } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, type Mistake } from '../mistake.ts';
import { countValues, findMisfit, readShape, writeShape } from './shapes.ts';
import { explainBy, type Entry } from './table.ts';

const entries: Entry[] = [
	[/^Error in matMul: inner shapes .* of Tensors with shapes ([\d,]+) and ([\d,]+)/, explainMatMul],
	[
		/^Error in dot: inner dimensions of inputs must match, but got (\d+) and (\d+)/,
		([a, b]) =>
			`The columns of the first (${a}) must be as many as the rows of the second (${b}). Print both \`.shape\`s; one may need \`.transpose()\`.`
	],
	[/^Operands could not be broadcast together with shapes ([\d,]*) and ([\d,]*)/, explainBroadcast],
	[
		/^Size\((\d+)\) must match the product of shape ([\d,]*)/,
		([size, shape]) =>
			`There are ${size} values, and the shape ${writeShape(readShape(shape!))} has room for ${countValues(readShape(shape!))}. Choose sizes whose product is ${size}, or let one be found with −1.`
	],
	[
		/^The implicit shape can't be a fractional number\. Got (\d+) \/ (\d+)/,
		([size, rest]) =>
			`${size} values cannot be dealt out evenly to groups of ${rest}: the other sizes must divide ${size}.`
	],
	[
		/^Based on the provided shape, \[([\d,]*)\], the tensor should have (\d+) values but has (\d+)/,
		([shape, needed, has]) =>
			`The shape ${writeShape(readShape(shape!))} needs ${needed} values and there are ${has}. Check the shape, or leave it out when the list is nested.`
	],
	[
		/^The list holds something else than numbers/,
		'A list of tensors becomes one with `tf.stack([a, b])` or `tf.concat([a, b])`. Of objects, take the numbers out first with `map`.'
	],
	[
		/^The rows of the list differ in length/,
		'Find the odd row: `rows.map((row) => row.length)` shows how long each is.'
	],
	[/^(tensor\dd)\(\) requires shape to be provided when `values` are a flat/, explainFlat],
	[/^(tensor\dd)\(\) requires values to be|^values passed to tensor\(values\) must be/, explainTensorValues],
	[/^Error creating a new Scalar/, 'A scalar is one number. For a list, use `tf.tensor(values)`.'],
	[
		/^Error in concat\w*: Shape of tensors\[\d+\] \(([\d,]*)\) does not match the shape of the rest \(([\d,]*)\) along the non-concatenated axis (\d+)/,
		explainConcat
	],
	[
		/^Error in concat\w*: rank of tensors\[\d+\] must be the same as the rank of the rest \((\d+)\)/,
		([rank]) =>
			`All tensors that are joined must have as many dimensions: the first has ${rank}. Give the others one more with \`.expandDims()\` or \`.reshape(…)\`.`
	],
	[
		/^All tensors passed to stack must have matching shapes Shapes ([\d,]*) and ([\d,]*)/,
		([a, b]) =>
			`\`stack\` lays tensors of the same shape on each other; here are ${writeShape(readShape(a!))} and ${writeShape(readShape(b!))}. To join them end to end, use \`tf.concat\`.`
	],
	[
		/^(?:Error in (\w+): +)?Shapes ([\d,]*) and ([\d,]*) must match/,
		([, a, b]) =>
			`The two must have the same shape; here are ${writeShape(readShape(a!))} and ${writeShape(readShape(b!))}. For a loss: as many labels as predictions, in the same form.`
	],
	[
		/^All values in axis param must be in range \[-(\d+), \d+\) but got axis (-?\d+)/,
		([rank, axis]) => explainAxis(Number(rank), axis!)
	],
	[
		/^Axis must be <= rank of the tensor/,
		'A new axis can come before, between or after those that there are: its number is at most the length of `.shape`.'
	],
	[
		/^Can't squeeze axis (\d+) since its dim '(\d+)' is not 1/,
		([axis, size]) =>
			`Only axes of size 1 can be squeezed away, and axis ${axis} has size ${size}. Print the \`.shape\`, or use \`.reshape(…)\`.`
	],
	[
		/^Error in transpose: rank of input (\d+) must match length of perm/,
		([rank]) =>
			`The new order must name each of the ${rank} axes once, for example ${code(`[${Array.from({ length: Number(rank) }, (_, at) => Number(rank) - 1 - at).join(', ')}]`)}.`
	],
	[
		/^Number of splits must evenly divide the axis/,
		'The axis cannot be dealt out evenly. Give the sizes of the parts as a list instead: `tf.split(x, [3, 2])`.'
	],
	[
		/index value (-?\d+) is not in \[0, (\d+)\]/,
		([index, last]) => `Indices go from 0 to ${last}, and here is ${index}. Check how the indices are made.`
	],
	[/^Error in (\w+): (\w+) must be rank (\d(?: or \d)?),? but got rank (\d)/, explainRank],
	[/^Argument '(\w+)' passed to '(\w+)' must be a Tensor or TensorLike, but got '(\w+)'/, explainArgument],
	[/^Argument '(\w+)' passed to '(\w+)' must be (\w+) tensor, but got (\w+) tensor/, explainDtype],
	[
		/^dtype of the new value \((\w+)\) and previous value \((\w+)\) must match/,
		([next, before]) =>
			`The variable holds ${before} and the new value is ${next}. Convert it first: ${code(`.cast('${before}')`)}.`
	],
	[
		/^shape of the new value \(([\d,]*)\) and previous value \(([\d,]*)\) must match/,
		([next, before]) =>
			`The variable has the shape ${writeShape(readShape(before!))} and the new value ${writeShape(readShape(next!))}: a variable keeps its shape.`
	],
	[
		/^Tensor is disposed\.|is already disposed/,
		'This tensor was freed already: by `dispose`, or because its `tf.tidy` has ended. Return it from `tf.tidy`, or use it before. An async function must not run inside `tf.tidy`.'
	],
	[
		/^Tensor values for a (\w+) Tensor must be in the range \[0 - (1|255)\] but encountered (\S+?)\.?$/,
		([, most, value]) =>
			most === '1'
				? `Pictures of decimal numbers hold values from 0 to 1, and here is ${value}. Divide by 255, or make whole numbers of them with \`.toInt()\`.`
				: `Pictures of whole numbers hold values from 0 to 255, and here is ${value}. Use \`.clipByValue(0, 255)\`.`
	],
	[
		/^Cannot find a connection between any variable and the result of the loss function|^variableGrads\(\) expects at least one of the input variables to be trainable/,
		'The loss does not depend on any `tf.variable`. Make what is to be learned a variable, and compute the loss from it inside the function, with tensor operations only.'
	],
	[
		/^Cannot compute gradient of y=f\(x\) with respect to x/,
		'The result does not depend on x through tensor operations. Compute it from x, without taking values out on the way (`dataSync`, `arraySync`).'
	],
	[
		/^The f passed in \w+\(f\) must return a scalar, but it returned a rank-(\d) tensor/,
		([rank]) =>
			`A loss is one number, and this is a tensor of rank ${rank}. Take \`.mean()\` or \`.sum()\` of it.`
	],
	[
		/^The result y returned by f\(\) must be a tensor/,
		'The function must return a tensor, and at once: check that it has a `return`, and that it is not `async`.'
	],
	[
		/^Cannot compute gradient: gradient function not found for (\w+)/,
		([kernel]) =>
			`tfjs cannot learn through ${code(kernel!)}. Compute that part without it, or from values that need not be learned.`
	],
	[
		/^Kernel '(\w+)' not registered for backend '(\w+)'/,
		([kernel, backend]) =>
			`The operation ${code(kernel!)} is missing on the ${backend} backend; that gap is ours to fill, not a mistake of yours. Until then \`await tf.setBackend('cpu')\` before it works, more slowly.`
	],
	[
		/^Cannot have a step of zero/,
		'The step of `tf.range` says how far each number is from the last, so it cannot be 0.'
	],
	[
		/^Variable with name (\S+) was already registered/,
		([name]) =>
			`There is a variable with the name ${code(name!)} already. Leave the name out, or dispose the old one first.`
	],
	[
		/^Aborted\(|memory access out of bounds|^unreachable|allocation failed|out of memory|^offset is out of bounds|^Invalid typed array length/i,
		'The memory for tensors is used up. Make less at a time (smaller batches), free what you no longer need with `tf.tidy` or `dispose`, then press Stop and run again: it begins with fresh memory.'
	]
];

export const explainTensors = explainBy(entries);

function explainMatMul([a, b]: string[]): string {
	const [first, second] = [readShape(a!), readShape(b!)];
	const rule = `${writeShape(first)} times ${writeShape(second)}: the columns of the first (${first.at(-1)}) must be as many as the rows of the second (${second.at(-2)}).`;
	if (first.at(-1) === second.at(-1)) return `${rule} It fits with the second one turned: \`.transpose()\`.`;
	if (first.at(-2) === second.at(-2)) return `${rule} It fits with the first one turned: \`.transpose()\`.`;
	return `${rule} Check which data each of them holds.`;
}

function explainBroadcast([a, b]: string[]): string {
	const [first, second] = [readShape(a!), readShape(b!)];
	const misfit = findMisfit(first, second);
	const which = misfit ? `; ${misfit[0]} and ${misfit[1]} are neither` : '';
	return `${writeShape(first)} and ${writeShape(second)} do not fit together: seen from the right, sizes must be equal or 1${which}. \`.reshape\` or \`.expandDims\` may help.`;
}

function explainConcat([a, b, axis]: string[]): string {
	const other = axis === '1' ? 0 : 1;
	return `${writeShape(readShape(b!))} and ${writeShape(readShape(a!))} differ in axis ${axis}, and only the axis along which they are joined may differ. Perhaps you want ${code(`tf.concat([…], ${axis})`)} instead of axis ${other}.`;
}

function explainAxis(rank: number, axis: string): string {
	const last = rank - 1;
	const axes = rank === 1 ? 'only axis 0' : `the axes 0 to ${last}`;
	return `A tensor of rank ${rank} has ${axes}, and axis ${axis} was asked for. Print its \`.shape\`.`;
}

/** What stands in the dimensions that an operation asks for. */
const meanings: Record<string, string> = {
	'4': '`[batch, height, width, channels]`: one grey picture becomes one with `.reshape([1, height, width, 1])`',
	'3': '`[height, width, channels]` or `[batch, steps, features]`',
	'2': '`[rows, columns]`: a flat list becomes one with `.reshape([-1, 1])`',
	'1': 'a flat list of numbers: `.flatten()` makes one'
};

function explainRank([operation, , needed, got]: string[]): string {
	const meaning = meanings[needed!] === undefined ? '' : `, ${meanings[needed!]}`;
	return `${code(operation!)} needs a tensor of rank ${needed} and got one of rank ${got}. Rank ${needed} is as many dimensions${meaning}.`;
}

function explainArgument([, operation, got]: string[]): string {
	if (got === 'Promise')
		return `One argument of ${code(operation!)} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
	if (got === 'null' || got === 'undefined')
		return `One argument of ${code(operation!)} is undefined or null. Look where it gets its value: a wrong name, or a forgotten \`return\`?`;
	if (got === 'DataFrame' || got === 'Series')
		return `One argument of ${code(operation!)} is a danfo ${got}. Give its tensor instead: \`.tensor\`.`;
	return `One argument of ${code(operation!)} is no tensor, number or list of numbers. Make a tensor of it first, with \`tf.tensor(…)\`.`;
}

function explainDtype([, operation, needed, got]: string[]): string {
	if (got === 'string')
		return `${code(operation!)} counts, and this tensor holds texts. Turn texts into numbers first, for example with \`Number(…)\` or a number for each kind.`;
	if (needed === 'int32')
		return `${code(operation!)} needs whole numbers here. Convert them with \`.toInt()\`, or make the tensor with the dtype: \`tf.tensor1d(values, 'int32')\`.`;
	if (needed === 'bool')
		return `${code(operation!)} needs true or false here: compare, as in \`x.greater(0)\`, or convert with \`.toBool()\`.`;
	return `${code(operation!)} needs ${needed} and got ${got}. Convert it with ${code(`.cast('${needed}')`)}.`;
}

function explainFlat([maker]: string[], mistake: Mistake): string {
	const first = firstArgument(mistake);
	if (first?.kind === 'DataFrame') return explainFrame(first.text);
	if (first && holdsObjects(first.node)) return explainRows(first.text);
	const rank = Number(/\d/.exec(maker!)?.[0]);
	const shape = ['rows', 'columns', 'channels', 'more'].slice(0, rank).join(', ');
	return `${code(maker!)} needs lists in a list, one per row, or the shape beside a flat list: ${code(`tf.${maker}(values, [${shape}])`)}. If the items are objects, take their numbers out first with \`map\`.`;
}

function explainTensorValues(_: string[], mistake: Mistake): string {
	const first = firstArgument(mistake);
	switch (first?.kind) {
		case 'Promise':
			return `${code(first.text)} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
		case 'DataFrame':
			return explainFrame(first.text);
		case 'Series':
			return `${code(first.text)} is a column of a frame. Give its values: ${code(`tf.tensor1d(${first.text}.values)`)}.`;
		case 'Tensor':
			return `${code(first.text)} is a tensor already. To give it another shape, use \`.reshape(…)\`.`;
		case 'undefined':
			return `${code(first.text)} is undefined. Look where it gets its value.`;
		default:
			return 'A tensor is made of numbers, texts or booleans, in lists of the same length. Log what goes in: objects, missing values and deeper or flatter lists do not fit.';
	}
}

function explainFrame(text: string): string {
	return `${code(text)} is a frame. Its numbers as a tensor are ${code(`${text}.tensor`)}; choose the columns first if some hold texts.`;
}

function explainRows(text: string): string {
	return `The items of ${code(text)} are objects. Take the numbers out first: ${code(`${text}.map((row) => [row.a, row.b])`)}.`;
}

function firstArgument(
	mistake: Mistake
): { node: TreeNode; kind: string | undefined; text: string } | undefined {
	const call = mistake.code?.findCall();
	const [node] = call ? argumentsOf(call) : [];
	return node && { node, kind: kindOf(node, mistake)?.kind, text: mistake.code!.textOf(node) };
}

function holdsObjects(node: TreeNode): boolean {
	const [first] = node.type === 'ArrayExpression' ? (node['elements'] as TreeNode[]) : [];
	return first?.type === 'ObjectExpression';
}
