/** Values that do not do: lengths, numbers, texts that cannot be read. Messages of all engines. */
import * as words from '#words/errors-values.ts';
import { code, type Mistake } from '../mistake.ts';

type Pattern = [names: string, message: RegExp, help: string | ((found: RegExpExecArray) => string)];

const regular = (found: RegExpExecArray) =>
	words.regularExpressionCannotRead(found[1]?.trim().replace(/\.$/, ''));

const patterns: Pattern[] = [
	['SyntaxError', /JSON|^Unexpected end of input$/, words.textNoJsonNames],
	[
		'TypeError',
		/^Converting circular structure|cyclic object value|JSON\.stringify cannot serialize cyclic/,
		words.objectLeadsBackItself
	],
	[
		'TypeError',
		/serialize a BigInt|BigInt value can't be serialized|JSON\.stringify cannot serialize BigInt/,
		words.jsonKnowsNoBigint
	],
	[
		'RangeError',
		/^Invalid (array|typed array|array buffer) length|^invalid (array length|or out-of-range index)|^Array (length|size)|^length (cannot be negative|too large)|prototype\.repeat argument|^Invalid count value|^repeat count|^Invalid string length|^invalid string length/i,
		words.lengthWholeNumberNot
	],
	[
		'RangeError InternalError Error RuntimeError',
		/buffer allocation|allocation failed|out of memory|allocation size overflow|could not allocate|Out of memory/i,
		words.moreFitsIntoMemory
	],
	[
		'TypeError',
		/mix BigInt|convert BigInt to number|convert a BigInt value to a number|Invalid mix of BigInt|Conversion from 'BigInt' to 'number'/,
		words.numberNBigintPlain
	],
	['RangeError', /^(BigInt )?division by zero|invalid divisor value/i, words.bigintCannotDividedCheck],
	['RangeError SyntaxError TypeError', /BigInt|^Not an integer/, words.onlyWholeNumbersCan],
	[
		'SyntaxError',
		/flags?.* (?:regular expression|RegExp)|^(?:Invalid|invalid) (?:regular expression )?flags?/,
		words.flagsRegularExpressionLetters
	],
	['SyntaxError', /^Invalid regular expression: \/.*\/\w*: (.*)$/s, regular],
	['SyntaxError', /^Invalid regular expression: (.*)$/s, regular],
	[
		'SyntaxError',
		/^(unterminated (?:parenthetical|character class)|nothing to repeat|unmatched .*|invalid regular expression.*|.*in regular expression.*)$/i,
		regular
	],
	['TypeError', /matchAll|replaceAll|non-global/, words.findAllRegularExpression],
	['TypeError', /^reduce of empty array with no initial value/i, words.listEmptyNothingBegin],
	['RangeError', /^Invalid time value|^invalid date|^Invalid Date/i, words.textCouldNotRead],
	['RangeError', /toFixed|toPrecision|^precision \S+ out of range|fractionDigits|digits/i, words.takesDigits],
	[
		'RangeError',
		/^offset is out of bounds|^source array is too long|^Range consisting of offset|larger than destination|^invalid (?:or out-of-range )?offset/i,
		words.writtenIntoTypedArray
	],
	[
		'TypeError',
		/^cannot use 'in' operator|is not an Object\. \(evaluating '.* in .*'\)$/i,
		words.asksWhetherObjectName
	],
	[
		'TypeError',
		/^Cannot convert undefined or null to object|^can't convert (undefined|null) to object|^Object\.\w+ requires that input parameter|^(undefined|null) is not an object \(evaluating '.*\)'\)$/i,
		words.givenUndefinedNullLook
	],
	[
		'ReferenceError',
		/super\(\)|^Must call super|must call super|derived class/i,
		words.constructorClassExtendsAnother
	],
	['DataCloneError', /./, words.functionsObjectsMethodsCannot],
	['URIError', /./, words.textNotFollowedTwo]
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
		return words.functionCanCalledSome(code('values.reduce((a, b) => Math.max(a, b))'));
	}
	return words.functionCallsItselfWithout;
}
