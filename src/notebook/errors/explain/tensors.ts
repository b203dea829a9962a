/** The commonest mistakes with tensors. The messages are those of tfjs 4, the same in every browser. */
import type { TreeNode } from '#transpile/walk.ts';
import * as words from '#words/errors-tensors.ts';
import { argumentsOf } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, type Mistake } from '../mistake.ts';
import { countValues, findMisfit, readShape, writeShape } from './shapes.ts';
import { explainBy, type Entry } from './table.ts';

const entries: Entry[] = [
	[/^Error in matMul: inner shapes .* of Tensors with shapes ([\d,]+) and ([\d,]+)/, explainMatMul],
	[
		/^Error in dot: inner dimensions of inputs must match, but got (\d+) and (\d+)/,
		([a, b]) => words.columnsFirstManyRows(a, b)
	],
	[/^Operands could not be broadcast together with shapes ([\d,]*) and ([\d,]*)/, explainBroadcast],
	[
		/^Size\((\d+)\) must match the product of shape ([\d,]*)/,
		([size, shape]) =>
			words.valuesShapeRoomChoose(size, writeShape(readShape(shape!)), countValues(readShape(shape!)))
	],
	[
		/^The implicit shape can't be a fractional number\. Got (\d+) \/ (\d+)/,
		([size, rest]) => words.valuesCannotDealtOut(size, rest)
	],
	[
		/^Based on the provided shape, \[([\d,]*)\], the tensor should have (\d+) values but has (\d+)/,
		([shape, needed, has]) => words.shapeNeedsValuesCheck(writeShape(readShape(shape!)), needed, has)
	],
	[/^The list holds something else than numbers/, words.listTensorsBecomesOne],
	[/^The rows of the list differ in length/, words.findOddRowShows],
	[/^(tensor\dd)\(\) requires shape to be provided when `values` are a flat/, explainFlat],
	[/^(tensor\dd)\(\) requires values to be|^values passed to tensor\(values\) must be/, explainTensorValues],
	[/^Error creating a new Scalar/, words.scalarOneNumberList],
	[
		/^Error in concat\w*: Shape of tensors\[\d+\] \(([\d,]*)\) does not match the shape of the rest \(([\d,]*)\) along the non-concatenated axis (\d+)/,
		explainConcat
	],
	[
		/^Error in concat\w*: rank of tensors\[\d+\] must be the same as the rank of the rest \((\d+)\)/,
		([rank]) => words.allTensorsJoinedMany(rank)
	],
	[
		/^All tensors passed to stack must have matching shapes Shapes ([\d,]*) and ([\d,]*)/,
		([a, b]) => words.laysTensorsSameShape(writeShape(readShape(a!)), writeShape(readShape(b!)))
	],
	[
		/^(?:Error in (\w+): +)?Shapes ([\d,]*) and ([\d,]*) must match/,
		([, a, b]) => words.twoSameShapeLoss(writeShape(readShape(a!)), writeShape(readShape(b!)))
	],
	[
		/^All values in axis param must be in range \[-(\d+), \d+\) but got axis (-?\d+)/,
		([rank, axis]) => explainAxis(Number(rank), axis!)
	],
	[/^Axis must be <= rank of the tensor/, words.newAxisCanCome],
	[
		/^Can't squeeze axis (\d+) since its dim '(\d+)' is not 1/,
		([axis, size]) => words.onlyAxesSizeCan(axis, size)
	],
	[
		/^Error in transpose: rank of input (\d+) must match length of perm/,
		([rank]) =>
			words.newOrderNameEach(
				rank,
				code(`[${Array.from({ length: Number(rank) }, (_, at) => Number(rank) - 1 - at).join(', ')}]`)
			)
	],
	[/^Number of splits must evenly divide the axis/, words.axisCannotDealtOut],
	[/index value (-?\d+) is not in \[0, (\d+)\]/, ([index, last]) => words.indicesGoCheckHow(last, index)],
	[/^Error in (\w+): (\w+) must be rank (\d(?: or \d)?),? but got rank (\d)/, explainRank],
	[/^Argument '(\w+)' passed to '(\w+)' must be a Tensor or TensorLike, but got '(\w+)'/, explainArgument],
	[/^Argument '(\w+)' passed to '(\w+)' must be (\w+) tensor, but got (\w+) tensor/, explainDtype],
	[
		/^dtype of the new value \((\w+)\) and previous value \((\w+)\) must match/,
		([next, before]) => words.variableHoldsNewValue(before, next, code(`.cast('${before}')`))
	],
	[
		/^shape of the new value \(([\d,]*)\) and previous value \(([\d,]*)\) must match/,
		([next, before]) =>
			words.variableShapeNewValue(writeShape(readShape(before!)), writeShape(readShape(next!)))
	],
	[/^Tensor is disposed\.|is already disposed/, words.tensorFreedAlreadyBecause],
	[
		/^Tensor values for a (\w+) Tensor must be in the range \[0 - (1|255)\] but encountered (\S+?)\.?$/,
		([, most, value]) =>
			most === '1' ? words.picturesDecimalNumbersHold(value) : words.picturesWholeNumbersHold(value)
	],
	[
		/^Cannot find a connection between any variable and the result of the loss function|^variableGrads\(\) expects at least one of the input variables to be trainable/,
		words.lossDoesNotDepend
	],
	[/^Cannot compute gradient of y=f\(x\) with respect to x/, words.resultDoesNotDepend],
	[
		/^The f passed in \w+\(f\) must return a scalar, but it returned a rank-(\d) tensor/,
		([rank]) => words.lossOneNumberTensor(rank)
	],
	[/^The result y returned by f\(\) must be a tensor/, words.functionReturnTensorOnce],
	[
		/^Cannot compute gradient: gradient function not found for (\w+)/,
		([kernel]) => words.tfjsCannotLearnThrough(code(kernel!))
	],
	[
		/^Kernel '(\w+)' not registered for backend '(\w+)'/,
		([kernel, backend]) => words.operationMissingBackendGap(code(kernel!), backend)
	],
	[/^Cannot have a step of zero/, words.stepSaysHowFar],
	[
		/^Variable with name (\S+) was already registered/,
		([name]) => words.variableNameAlreadyLeave(code(name!))
	],
	[
		/^Aborted\(|memory access out of bounds|^unreachable|allocation failed|out of memory|^offset is out of bounds|^Invalid typed array length/i,
		words.memoryTensorsUsedUp
	]
];

export const explainTensors = explainBy(entries);

function explainMatMul([a, b]: string[]): string {
	const [first, second] = [readShape(a!), readShape(b!)];
	const rule = words.matMulRule(writeShape(first), writeShape(second), first.at(-1), second.at(-2));
	if (first.at(-1) === second.at(-1)) return words.fitsSecondOneTurned(rule);
	if (first.at(-2) === second.at(-2)) return words.fitsFirstOneTurned(rule);
	return words.checkDataEachHolds(rule);
}

function explainBroadcast([a, b]: string[]): string {
	const [first, second] = [readShape(a!), readShape(b!)];
	const misfit = findMisfit(first, second);
	const which = misfit ? words.neither(misfit[0], misfit[1]) : '';
	return words.doNotFitTogether(writeShape(first), writeShape(second), which);
}

function explainConcat([a, b, axis]: string[]): string {
	const other = axis === '1' ? 0 : 1;
	return words.differAxisOnlyAxis(
		writeShape(readShape(b!)),
		writeShape(readShape(a!)),
		axis,
		code(`tf.concat([…], ${axis})`),
		other
	);
}

function explainAxis(rank: number, axis: string): string {
	const last = rank - 1;
	const axes = rank === 1 ? words.onlyAxis0 : words.axes(last);
	return words.tensorRankAxisAsked(rank, axes, axis);
}

/** What stands in the dimensions that an operation asks for. */
const meanings: Record<string, string> = {
	'4': words.rank4,
	'3': words.rank3,
	'2': words.rank2,
	'1': words.rank1
};

function explainRank([operation, , needed, got]: string[]): string {
	const meaning = meanings[needed!] === undefined ? '' : `, ${meanings[needed!]}`;
	return words.needsTensorRankGot(code(operation!), needed, got, meaning);
}

function explainArgument([, operation, got]: string[]): string {
	if (got === 'Promise') return words.oneArgumentPromiseValue(code(operation!));
	if (got === 'null' || got === 'undefined') return words.oneArgumentUndefinedNull(code(operation!));
	if (got === 'DataFrame' || got === 'Series') return words.oneArgumentDanfoGive(code(operation!), got);
	return words.oneArgumentNoTensor(code(operation!));
}

function explainDtype([, operation, needed, got]: string[]): string {
	if (got === 'string') return words.countsTensorHoldsTexts(code(operation!));
	if (needed === 'int32') return words.needsWholeNumbersConvert(code(operation!));
	if (needed === 'bool') return words.needsTrueFalseCompare(code(operation!));
	return words.needsGotConvert(code(operation!), needed, got, code(`.cast('${needed}')`));
}

function explainFlat([maker]: string[], mistake: Mistake): string {
	const first = firstArgument(mistake);
	if (first?.kind === 'DataFrame') return explainFrame(first.text);
	if (first && holdsObjects(first.node)) return explainRows(first.text);
	const rank = Number(/\d/.exec(maker!)?.[0]);
	const shape = ['rows', 'columns', 'channels', 'more'].slice(0, rank).join(', ');
	return words.needsListsListOne(code(maker!), code(`tf.${maker}(values, [${shape}])`));
}

function explainTensorValues(_: string[], mistake: Mistake): string {
	const first = firstArgument(mistake);
	switch (first?.kind) {
		case 'Promise':
			return words.promiseValueStillCome(code(first.text));
		case 'DataFrame':
			return explainFrame(first.text);
		case 'Series':
			return words.columnFrameGiveValues(code(first.text), code(`tf.tensor1d(${first.text}.values)`));
		case 'Tensor':
			return words.tensorAlreadyGiveAnother(code(first.text));
		case 'undefined':
			return words.undefinedLookWhereGets(code(first.text));
		default:
			return words.tensorMadeNumbersTexts;
	}
}

function explainFrame(text: string): string {
	return words.frameNumbersTensorChoose(code(text), code(`${text}.tensor`));
}

function explainRows(text: string): string {
	return words.itemsObjectsTakeNumbers(code(text), code(`${text}.map((row) => [row.a, row.b])`));
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
