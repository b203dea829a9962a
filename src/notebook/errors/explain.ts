import type { RawError } from '#protocol/kernel.ts';

/** Common mistakes of JavaScript and tfjs: what the message looks like, and what usually helps. */
const explanations: [pattern: RegExp, help: string][] = [
	[/^(\S+) is not defined yet: run the cell/, 'Run that cell first, or press “Run all”.'],
	[/is not defined$/, 'Check the spelling, and that a cell defines or imports this name.'],
	[/before initialization/, 'The name is used above the line that creates it. Move that line up.'],
	[
		/Cannot read propert(?:y|ies) of (undefined|null)|(undefined|null) is not an object/,
		'The value before the dot is missing here. Look where it comes from: a wrong name, an index past the end, a missing value in the data, or a forgotten `return` or `await`.'
	],
	[
		/is not a function/,
		'What stands before the parentheses is no function. Check the spelling, and whether it needs `await` first.'
	],
	[
		/is not iterable/,
		'Only lists, texts, Maps and Sets can be looped over or spread with `…`. Log the value to see what it is.'
	],
	[/Assignment to constant/, 'A `const` keeps its first value. Use `let` when it has to change.'],
	[
		/Maximum call stack|too much recursion/,
		'A function calls itself without end. Give it a case in which it stops.'
	],
	[
		/Invalid (array|typed array) length|Array buffer allocation/,
		'That is more than fits into memory. Check the length that you ask for.'
	],
	[
		/Tensor is disposed|disposed/,
		'This tensor was freed already. Return it from `tf.tidy`, or use it before it is disposed.'
	],
	[
		/[Mm]atMul.*inner shapes|inner shapes/,
		'For a matrix product the columns of the first must equal the rows of the second. Print both `.shape`s; one may need `.transpose()`.'
	],
	[
		/could not be broadcast|Operands could not be broadcast/,
		'The two shapes do not fit together. Print both `.shape`s: from the right, sizes must be equal or 1.'
	],
	[/[Ss]hape|Size\(\d+\)/, 'A shape does not fit. Print the `.shape` of what goes in.'],
	[/dtype/, 'The kind of number does not fit. Convert it with `.toFloat()` or `.toInt()`.'],
	[/BigInt/, 'A number with an n (BigInt) and a plain number do not mix. Leave out the n.']
];

/** One sentence on the usual cause of an error and what to try; undefined when we know nothing useful. */
export function explainError({ name, message }: RawError): string | undefined {
	if (name === 'LoopLimitError')
		return 'Does the condition of the loop ever become false? Check what changes at each turn.';
	return explanations.find(([pattern]) => pattern.test(message))?.[1];
}
