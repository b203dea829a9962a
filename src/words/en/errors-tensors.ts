/** Mistakes with tensors. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const columnsFirstManyRows = (a: Part, b: Part) =>
	`The columns of the first (${a}) must be as many as the rows of the second (${b}). Print both \`.shape\`s; one may need \`.transpose()\`.`;
export const valuesShapeRoomChoose = (size: Part, shape: Part, room: Part) =>
	`There are ${size} values, and the shape ${shape} has room for ${room}. Choose sizes whose product is ${size}, or let one be found with −1.`;
export const valuesCannotDealtOut = (size: Part, rest: Part) =>
	`${size} values cannot be dealt out evenly to groups of ${rest}: the other sizes must divide ${size}.`;
export const shapeNeedsValuesCheck = (shape: Part, needed: Part, has: Part) =>
	`The shape ${shape} needs ${needed} values and there are ${has}. Check the shape, or leave it out when the list is nested.`;
export const listTensorsBecomesOne =
	'A list of tensors becomes one with `tf.stack([a, b])` or `tf.concat([a, b])`. Of objects, take the numbers out first with `map`.';
export const findOddRowShows = 'Find the odd row: `rows.map((row) => row.length)` shows how long each is.';
export const scalarOneNumberList = 'A scalar is one number. For a list, use `tf.tensor(values)`.';
export const allTensorsJoinedMany = (rank: Part) =>
	`All tensors that are joined must have as many dimensions: the first has ${rank}. Give the others one more with \`.expandDims()\` or \`.reshape(…)\`.`;
export const laysTensorsSameShape = (a: Part, b: Part) =>
	`\`stack\` lays tensors of the same shape on each other; here are ${a} and ${b}. To join them end to end, use \`tf.concat\`.`;
export const twoSameShapeLoss = (a: Part, b: Part) =>
	`The two must have the same shape; here are ${a} and ${b}. For a loss: as many labels as predictions, in the same form.`;
export const newAxisCanCome =
	'A new axis can come before, between or after those that there are: its number is at most the length of `.shape`.';
export const onlyAxesSizeCan = (axis: Part, size: Part) =>
	`Only axes of size 1 can be squeezed away, and axis ${axis} has size ${size}. Print the \`.shape\`, or use \`.reshape(…)\`.`;
export const newOrderNameEach = (rank: Part, example: Part) =>
	`The new order must name each of the ${rank} axes once, for example ${example}.`;
export const axisCannotDealtOut =
	'The axis cannot be dealt out evenly. Give the sizes of the parts as a list instead: `tf.split(x, [3, 2])`.';
export const indicesGoCheckHow = (last: Part, index: Part) =>
	`Indices go from 0 to ${last}, and here is ${index}. Check how the indices are made.`;
export const variableHoldsNewValue = (before: Part, next: Part, example: Part) =>
	`The variable holds ${before} and the new value is ${next}. Convert it first: ${example}.`;
export const variableShapeNewValue = (before: Part, next: Part) =>
	`The variable has the shape ${before} and the new value ${next}: a variable keeps its shape.`;
export const tensorFreedAlreadyBecause =
	'This tensor was freed already: by `dispose`, or because its `tf.tidy` has ended. Return it from `tf.tidy`, or use it before. An async function must not run inside `tf.tidy`.';
export const picturesDecimalNumbersHold = (value: Part) =>
	`Pictures of decimal numbers hold values from 0 to 1, and here is ${value}. Divide by 255, or make whole numbers of them with \`.toInt()\`.`;
export const picturesWholeNumbersHold = (value: Part) =>
	`Pictures of whole numbers hold values from 0 to 255, and here is ${value}. Use \`.clipByValue(0, 255)\`.`;
export const lossDoesNotDepend =
	'The loss does not depend on any `tf.variable`. Make what is to be learned a variable, and compute the loss from it inside the function, with tensor operations only.';
export const resultDoesNotDepend =
	'The result does not depend on x through tensor operations. Compute it from x, without taking values out on the way (`dataSync`, `arraySync`).';
export const lossOneNumberTensor = (rank: Part) =>
	`A loss is one number, and this is a tensor of rank ${rank}. Take \`.mean()\` or \`.sum()\` of it.`;
export const functionReturnTensorOnce =
	'The function must return a tensor, and at once: check that it has a `return`, and that it is not `async`.';
export const tfjsCannotLearnThrough = (kernel: Part) =>
	`tfjs cannot learn through ${kernel}. Compute that part without it, or from values that need not be learned.`;
export const operationMissingBackendGap = (kernel: Part, backend: Part) =>
	`The operation ${kernel} is missing on the ${backend} backend; that gap is ours to fill, not a mistake of yours. Until then \`await tf.setBackend('cpu')\` before it works, more slowly.`;
export const stepSaysHowFar =
	'The step of `tf.range` says how far each number is from the last, so it cannot be 0.';
export const variableNameAlreadyLeave = (name: Part) =>
	`There is a variable with the name ${name} already. Leave the name out, or dispose the old one first.`;
export const memoryTensorsUsedUp =
	'The memory for tensors is used up. Make less at a time (smaller batches), free what you no longer need with `tf.tidy` or `dispose`, then press Stop and run again: it begins with fresh memory.';
export const matMulRule = (first: Part, second: Part, first2: Part, second2: Part) =>
	`${first} times ${second}: the columns of the first (${first2}) must be as many as the rows of the second (${second2}).`;
export const fitsSecondOneTurned = (rule: Part) =>
	`${rule} It fits with the second one turned: \`.transpose()\`.`;
export const fitsFirstOneTurned = (rule: Part) =>
	`${rule} It fits with the first one turned: \`.transpose()\`.`;
export const checkDataEachHolds = (rule: Part) => `${rule} Check which data each of them holds.`;
export const neither = (misfit: Part, misfit2: Part) => `; ${misfit} and ${misfit2} are neither`;
export const doNotFitTogether = (first: Part, second: Part, which: Part) =>
	`${first} and ${second} do not fit together: seen from the right, sizes must be equal or 1${which}. \`.reshape\` or \`.expandDims\` may help.`;
export const differAxisOnlyAxis = (b: Part, a: Part, axis: Part, example: Part, other: Part) =>
	`${b} and ${a} differ in axis ${axis}, and only the axis along which they are joined may differ. Perhaps you want ${example} instead of axis ${other}.`;
export const onlyAxis0 = 'only axis 0';
export const axes = (last: Part) => `the axes 0 to ${last}`;
export const tensorRankAxisAsked = (rank: Part, axes: Part, axis: Part) =>
	`A tensor of rank ${rank} has ${axes}, and axis ${axis} was asked for. Print its \`.shape\`.`;
export const rank4 =
	'`[batch, height, width, channels]`: one grey picture becomes one with `.reshape([1, height, width, 1])`';
export const rank3 = '`[height, width, channels]` or `[batch, steps, features]`';
export const rank2 = '`[rows, columns]`: a flat list becomes one with `.reshape([-1, 1])`';
export const rank1 = 'a flat list of numbers: `.flatten()` makes one';
export const needsTensorRankGot = (operation: Part, needed: Part, got: Part, meaning: Part) =>
	`${operation} needs a tensor of rank ${needed} and got one of rank ${got}. Rank ${needed} is as many dimensions${meaning}.`;
export const oneArgumentPromiseValue = (operation: Part) =>
	`One argument of ${operation} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
export const oneArgumentUndefinedNull = (operation: Part) =>
	`One argument of ${operation} is undefined or null. Look where it gets its value: a wrong name, or a forgotten \`return\`?`;
export const oneArgumentDanfoGive = (operation: Part, got: Part) =>
	`One argument of ${operation} is a danfo ${got}. Give its tensor instead: \`.tensor\`.`;
export const oneArgumentNoTensor = (operation: Part) =>
	`One argument of ${operation} is no tensor, number or list of numbers. Make a tensor of it first, with \`tf.tensor(…)\`.`;
export const countsTensorHoldsTexts = (operation: Part) =>
	`${operation} counts, and this tensor holds texts. Turn texts into numbers first, for example with \`Number(…)\` or a number for each kind.`;
export const needsWholeNumbersConvert = (operation: Part) =>
	`${operation} needs whole numbers here. Convert them with \`.toInt()\`, or make the tensor with the dtype: \`tf.tensor1d(values, 'int32')\`.`;
export const needsTrueFalseCompare = (operation: Part) =>
	`${operation} needs true or false here: compare, as in \`x.greater(0)\`, or convert with \`.toBool()\`.`;
export const needsGotConvert = (operation: Part, needed: Part, got: Part, example: Part) =>
	`${operation} needs ${needed} and got ${got}. Convert it with ${example}.`;
export const needsListsListOne = (maker: Part, example: Part) =>
	`${maker} needs lists in a list, one per row, or the shape beside a flat list: ${example}. If the items are objects, take their numbers out first with \`map\`.`;
export const promiseValueStillCome = (text: Part) =>
	`${text} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
export const columnFrameGiveValues = (text: Part, example: Part) =>
	`${text} is a column of a frame. Give its values: ${example}.`;
export const tensorAlreadyGiveAnother = (text: Part) =>
	`${text} is a tensor already. To give it another shape, use \`.reshape(…)\`.`;
export const undefinedLookWhereGets = (text: Part) => `${text} is undefined. Look where it gets its value.`;
export const tensorMadeNumbersTexts =
	'A tensor is made of numbers, texts or booleans, in lists of the same length. Log what goes in: objects, missing values and deeper or flatter lists do not fit.';
export const frameNumbersTensorChoose = (text: Part, example: Part) =>
	`${text} is a frame. Its numbers as a tensor are ${example}; choose the columns first if some hold texts.`;
export const itemsObjectsTakeNumbers = (text: Part, example: Part) =>
	`The items of ${text} are objects. Take the numbers out first: ${example}.`;
