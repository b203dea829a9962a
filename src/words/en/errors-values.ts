/** Values that do not do: lengths, numbers, texts that cannot be read. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const moreFitsIntoMemory =
	'That is more than fits into memory. Check the length that you ask for, and let go of what is no longer needed.';
export const regularExpressionCannotRead = (reason: Part) =>
	`The regular expression cannot be read${reason ? `: ${reason}` : ''}. To find a character such as ( [ * + ? . itself, write a backslash before it: \`\\\\(\` in a text.`;
export const textNoJsonNames =
	'The text is no JSON. Names and texts need double quotes, no comma may stand before a closing bracket, and `NaN` and comments are not allowed. Log the text to see how it begins.';
export const objectLeadsBackItself =
	'The object leads back to itself, so it cannot be written as JSON. Write only the parts that you need.';
export const jsonKnowsNoBigint =
	'JSON knows no BigInt. Make a number or a text of it first: `Number(value)`.';
export const lengthWholeNumberNot =
	'A length must be a whole number that is not negative, and small enough for the memory. Check how it is computed: a subtraction may go below 0, a division may leave a fraction.';
export const numberNBigintPlain =
	'A number with an n (a BigInt) and a plain number do not mix. Leave out the n, or write `Number(value)`.';
export const bigintCannotDividedCheck = 'A BigInt cannot be divided by 0. Check the divisor first.';
export const onlyWholeNumbersCan =
	'Only whole numbers can become a BigInt. Plain numbers do for almost everything: leave out the n.';
export const flagsRegularExpressionLetters =
	'The flags of a regular expression are letters such as `g` (all), `i` (upper and lower case alike) and `u`.';
export const findAllRegularExpression = 'To find all, the regular expression needs the flag g: `/…/g`.';
export const listEmptyNothingBegin =
	'The list is empty, so `reduce` has nothing to begin with. Give it a first value: `values.reduce((sum, value) => sum + value, 0)`.';
export const textCouldNotRead =
	'The text could not be read as a date. Write it as `2026-01-31`, and check for missing values.';
export const takesDigits = '`toFixed` takes 0 to 100 digits, `toPrecision` 1 to 100.';
export const writtenIntoTypedArray =
	'What is written into the typed array is longer than the room that is left there. Compare the two `.length`s.';
export const asksWhetherObjectName =
	'`in` asks whether an object has a name. For a list or a text, use `.includes(…)`.';
export const givenUndefinedNullLook =
	'What was given is undefined or null. Look where it comes from: a wrong name, or a forgotten `return`?';
export const constructorClassExtendsAnother =
	'The constructor of a class that extends another must call `super(…)` before it uses `this`.';
export const functionsObjectsMethodsCannot =
	'Functions and objects with methods cannot be copied this way. Copy only plain data: `{ ...object }` or `[...list]`.';
export const textNotFollowedTwo =
	'A % in the text is not followed by two digits. Leave the text as it is, or write %25 for a percent sign.';
export const functionCanCalledSome = (example: Part) =>
	`A function can be called with some ten thousand values, not with more. Use a loop or ${example} instead of \`...\`.`;
export const functionCallsItselfWithout =
	'A function calls itself without end. Give it a case in which it stops, and check that each call comes nearer to it.';
