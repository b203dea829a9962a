/** Values that do not do: lengths, numbers, texts that cannot be read. Messages of all engines. */
import { code, type Mistake } from '../mistake.ts';

type Pattern = [names: string, message: RegExp, help: string | ((found: RegExpExecArray) => string)];

const memory =
	'That is more than fits into memory. Check the length that you ask for, and let go of what is no longer needed.';

const regular = (found: RegExpExecArray) =>
	`The regular expression cannot be read${found[1] ? `: ${found[1].trim().replace(/\.$/, '')}` : ''}. To find a character such as ( [ * + ? . itself, write a backslash before it: \`\\\\(\` in a text.`;

const patterns: Pattern[] = [
	[
		'SyntaxError',
		/JSON|^Unexpected end of input$/,
		'The text is no JSON. Names and texts need double quotes, no comma may stand before a closing bracket, and `NaN` and comments are not allowed. Log the text to see how it begins.'
	],
	[
		'TypeError',
		/^Converting circular structure|cyclic object value|JSON\.stringify cannot serialize cyclic/,
		'The object leads back to itself, so it cannot be written as JSON. Write only the parts that you need.'
	],
	[
		'TypeError',
		/serialize a BigInt|BigInt value can't be serialized|JSON\.stringify cannot serialize BigInt/,
		'JSON knows no BigInt. Make a number or a text of it first: `Number(value)`.'
	],
	[
		'RangeError',
		/^Invalid (array|typed array|array buffer) length|^invalid (array length|or out-of-range index)|^Array (length|size)|^length (cannot be negative|too large)|prototype\.repeat argument|^Invalid count value|^repeat count|^Invalid string length|^invalid string length/i,
		'A length must be a whole number that is not negative, and small enough for the memory. Check how it is computed: a subtraction may go below 0, a division may leave a fraction.'
	],
	[
		'RangeError InternalError Error RuntimeError',
		/buffer allocation|allocation failed|out of memory|allocation size overflow|could not allocate|Out of memory/i,
		memory
	],
	[
		'TypeError',
		/mix BigInt|convert BigInt to number|convert a BigInt value to a number|Invalid mix of BigInt|Conversion from 'BigInt' to 'number'/,
		'A number with an n (a BigInt) and a plain number do not mix. Leave out the n, or write `Number(value)`.'
	],
	[
		'RangeError',
		/^(BigInt )?division by zero|invalid divisor value/i,
		'A BigInt cannot be divided by 0. Check the divisor first.'
	],
	[
		'RangeError SyntaxError TypeError',
		/BigInt|^Not an integer/,
		'Only whole numbers can become a BigInt. Plain numbers do for almost everything: leave out the n.'
	],
	[
		'SyntaxError',
		/flags?.* (?:regular expression|RegExp)|^(?:Invalid|invalid) (?:regular expression )?flags?/,
		'The flags of a regular expression are letters such as `g` (all), `i` (upper and lower case alike) and `u`.'
	],
	['SyntaxError', /^Invalid regular expression: \/.*\/\w*: (.*)$/s, regular],
	['SyntaxError', /^Invalid regular expression: (.*)$/s, regular],
	[
		'SyntaxError',
		/^(unterminated (?:parenthetical|character class)|nothing to repeat|unmatched .*|invalid regular expression.*|.*in regular expression.*)$/i,
		regular
	],
	[
		'TypeError',
		/matchAll|replaceAll|non-global/,
		'To find all, the regular expression needs the flag g: `/…/g`.'
	],
	[
		'TypeError',
		/^reduce of empty array with no initial value/i,
		'The list is empty, so `reduce` has nothing to begin with. Give it a first value: `values.reduce((sum, value) => sum + value, 0)`.'
	],
	[
		'RangeError',
		/^Invalid time value|^invalid date|^Invalid Date/i,
		'The text could not be read as a date. Write it as `2026-01-31`, and check for missing values.'
	],
	[
		'RangeError',
		/toFixed|toPrecision|^precision \S+ out of range|fractionDigits|digits/i,
		'`toFixed` takes 0 to 100 digits, `toPrecision` 1 to 100.'
	],
	[
		'RangeError',
		/^offset is out of bounds|^source array is too long|^Range consisting of offset|larger than destination|^invalid (?:or out-of-range )?offset/i,
		'What is written into the typed array is longer than the room that is left there. Compare the two `.length`s.'
	],
	[
		'TypeError',
		/^cannot use 'in' operator|is not an Object\. \(evaluating '.* in .*'\)$/i,
		'`in` asks whether an object has a name. For a list or a text, use `.includes(…)`.'
	],
	[
		'TypeError',
		/^Cannot convert undefined or null to object|^can't convert (undefined|null) to object|^Object\.\w+ requires that input parameter|^(undefined|null) is not an object \(evaluating '.*\)'\)$/i,
		'What was given is undefined or null. Look where it comes from: a wrong name, or a forgotten `return`?'
	],
	[
		'ReferenceError',
		/super\(\)|^Must call super|must call super|derived class/i,
		'The constructor of a class that extends another must call `super(…)` before it uses `this`.'
	],
	[
		'DataCloneError',
		/./,
		'Functions and objects with methods cannot be copied this way. Copy only plain data: `{ ...object }` or `[...list]`.'
	],
	[
		'URIError',
		/./,
		'A % in the text is not followed by two digits. Leave the text as it is, or write %25 for a percent sign.'
	]
];

export function explainValues({ name, message }: Mistake): string | undefined {
	for (const [names, pattern, help] of patterns) {
		const found = names.split(' ').includes(name) ? pattern.exec(message) : null;
		if (found) return typeof help === 'string' ? help : help(found);
	}
	return undefined;
}

/** A recursion without end, or a call with very many arguments: V8 has the same words for both. */
export function explainRecursion({ name, message, isRecursion, code: at }: Mistake): string | undefined {
	if (name !== 'RangeError' && name !== 'InternalError') return undefined;
	const isStack = /^Maximum call stack size exceeded|^too much recursion/.test(message);
	if (!isStack && !/^too many (function )?arguments/i.test(message)) return undefined;
	const spread = at?.around.findLast(({ type }) => type === 'CallExpression' || type === 'SpreadElement');
	if (!isRecursion && spread && at!.textOf(spread).includes('...')) {
		return `A function can be called with some ten thousand values, not with more. Use a loop or ${code('values.reduce((a, b) => Math.max(a, b))')} instead of \`...\`.`;
	}
	return 'A function calls itself without end. Give it a case in which it stops, and check that each call comes nearer to it.';
}
