/** What engines say to the same mistakes: name, message, line and column in the compiled cell. */
export interface Said {
	source: string;
	Firefox: readonly [name: string, message: string, line: number, column: number];
	WebKit: readonly [name: string, message: string, line: number, column: number];
}

/** Firefox 153 ESR and WebKitGTK 2.50. */
export const said = {
	undef: {
		source: 'const fares = [1];\nconsole.log(faers.length);',
		Firefox: ['ReferenceError', 'faers is not defined', 3, 23],
		WebKit: ['ReferenceError', "Can't find variable: faers", 3, 28]
	},
	tdz: {
		source: 'f(total);\nfunction f(x) {}\nconst total = 1;',
		Firefox: ['ReferenceError', "can't access lexical declaration 'total' before initialization", 2, 3],
		WebKit: ['ReferenceError', 'Cannot access uninitialized variable.', 2, 8]
	},
	constassign: {
		source: 'const n = 1;\nn = 2;',
		Firefox: ['TypeError', "invalid assignment to const 'n'", 3, 11],
		WebKit: ['TypeError', 'Attempted to assign to readonly property.', 3, 14]
	},
	readundef: {
		source: 'const rows = [{ a: 1 }];\nrows[1].a;',
		Firefox: ['TypeError', 'can\'t access property "a", rows[1] is undefined', 3, 11],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'rows[1].a')", 3, 18]
	},
	readnull: {
		source: "const m = 'abc'.match(/z/);\nm[0];",
		Firefox: ['TypeError', "can't access property 0, m is null", 3, 11],
		WebKit: ['TypeError', "null is not an object (evaluating 'm[0]')", 3, 12]
	},
	readcall: {
		source: 'function f() { 1; }\nf().length;',
		Firefox: ['TypeError', 'can\'t access property "length", f() is undefined', 3, 11],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'f().length')", 3, 14]
	},
	setundef: {
		source: 'const o = {};\no.list.x = 1;',
		Firefox: ['TypeError', 'can\'t access property "x", o.list is undefined', 3, 11],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'o.list.x = 1')", 3, 17]
	},
	destruct: {
		source: 'const { a } = undefined;',
		Firefox: ['TypeError', 'undefined has no properties', 2, 15],
		WebKit: ['TypeError', 'Right side of assignment cannot be destructured', 2, 24]
	},
	destruct2: {
		source: 'function f({ a }) {}\nf();',
		Firefox: ['TypeError', '(destructured parameter) is undefined', 2, 11],
		WebKit: ['TypeError', 'Right side of assignment cannot be destructured', 2, 11]
	},
	plusunread: {
		source: 'const row = { age: 3 };\nrow.name.toUpperCase();',
		Firefox: ['TypeError', 'can\'t access property "toUpperCase", row.name is undefined', 3, 11],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'row.name.toUpperCase')", 3, 19]
	},
	lenundef: {
		source: 'let values;\nvalues.length;',
		Firefox: ['TypeError', 'can\'t access property "length", values is undefined', 3, 11],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'values.length')", 3, 17]
	},
	notfun2: {
		source: 'const f = 5;\nf();',
		Firefox: ['TypeError', 'f is not a function', 3, 11],
		WebKit: ['TypeError', "f is not a function. (In 'f()', 'f' is 5)", 3, 12]
	},
	notfun4: {
		source: 'const values = [1, 2];\nvalues.men();',
		Firefox: ['TypeError', 'values.men is not a function', 3, 18],
		WebKit: [
			'TypeError',
			"values.men is not a function. (In 'values.men()', 'values.men' is undefined)",
			3,
			21
		]
	},
	notfun6: {
		source: "const load = async () => [1];\nload('titanic').filter((x) => x);",
		Firefox: ['TypeError', 'load(...).filter is not a function', 3, 27],
		WebKit: [
			'TypeError',
			"load('titanic').filter is not a function. (In 'load('titanic').filter((x) => x)', 'load('titanic').filter' is undefined)",
			3,
			33
		]
	},
	notfun10: {
		source: '[1].map(5);',
		Firefox: ['TypeError', '5 is not a function', 2, 15],
		WebKit: ['TypeError', 'Array.prototype.map callback must be a function', 2, 18]
	},
	sortcmp: {
		source: '[1, 2].sort(5);',
		Firefox: ['TypeError', 'invalid Array.prototype.sort argument', 2, 18],
		WebKit: [
			'TypeError',
			'Array.prototype.sort requires the comparator argument to be a function or undefined',
			2,
			22
		]
	},
	foreachstr: {
		source: "'abc'.forEach((c) => c);",
		Firefox: ['TypeError', '"abc".forEach is not a function', 2, 17],
		WebKit: [
			'TypeError',
			"'abc'.forEach is not a function. (In ''abc'.forEach((c) => c)', ''abc'.forEach' is undefined)",
			2,
			24
		]
	},
	objmap: {
		source: 'const o = { a: 1 };\no.map((x) => x);',
		Firefox: ['TypeError', 'o.map is not a function', 3, 13],
		WebKit: ['TypeError', "o.map is not a function. (In 'o.map((x) => x)', 'o.map' is undefined)", 3, 16]
	},
	tofixed2: {
		source: "'1.5'.toFixed(2);",
		Firefox: ['TypeError', '"1.5".toFixed is not a function', 2, 17],
		WebKit: [
			'TypeError',
			"'1.5'.toFixed is not a function. (In ''1.5'.toFixed(2)', ''1.5'.toFixed' is undefined)",
			2,
			24
		]
	},
	notctor: {
		source: 'const f = () => 1;\nnew f();',
		Firefox: ['TypeError', 'f is not a constructor', 3, 11],
		WebKit: ['TypeError', "function is not a constructor (evaluating 'new f()')", 3, 16]
	},
	notctor2: {
		source: 'const o = {};\nnew o.Thing();',
		Firefox: ['TypeError', 'o.Thing is not a constructor', 3, 11],
		WebKit: ['TypeError', "undefined is not a constructor (evaluating 'new o.Thing()')", 3, 22]
	},
	classcall: {
		source: 'class A {}\nA();',
		Firefox: ['TypeError', "class constructors must be invoked with 'new'", 3, 11],
		WebKit: ['TypeError', 'Cannot call a class constructor without |new|', 3, 12]
	},
	notiter: {
		source: 'for (const v of 5) v;',
		Firefox: ['TypeError', '5 is not iterable', 2, 17],
		WebKit: ['TypeError', "undefined is not a function (near '...v of 5...')", 2, 14]
	},
	notiter2: {
		source: 'const o = { a: 1 };\nfor (const v of o) v;',
		Firefox: ['TypeError', 'o is not iterable', 3, 17],
		WebKit: ['TypeError', "undefined is not a function (near '...v of o...')", 3, 14]
	},
	notiter3: {
		source: 'const o = { a: 1 };\n[...o];',
		Firefox: ['TypeError', 'o is not iterable', 3, 12],
		WebKit: ['TypeError', 'Spread syntax requires ...iterable[Symbol.iterator] to be a function', 3, 16]
	},
	notiter5: {
		source: 'for (const v of undefined) v;',
		Firefox: ['TypeError', "can't access property Symbol.iterator of undefined", 2, 17],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'undefined')", 2, 26]
	},
	notiter6: {
		source: 'const o = {};\nnew Map(o);',
		Firefox: ['TypeError', 'o is not iterable', 3, 11],
		WebKit: ['TypeError', 'Type error', 3, 18]
	},
	notiter8: {
		source: 'const p = Promise.resolve([1]);\nfor (const v of p) v;',
		Firefox: ['TypeError', 'p is not iterable', 3, 17],
		WebKit: ['TypeError', "undefined is not a function (near '...v of p...')", 3, 14]
	},
	notiter9: {
		source: 'const o = { a: 1 }; const [x] = o;',
		Firefox: ['TypeError', 'o is not iterable', 2, 33],
		WebKit: ['TypeError', "undefined is not a function (near '...[x]...')", 2, 27]
	},
	json: {
		source: "JSON.parse('{a: 1}');",
		Firefox: [
			'SyntaxError',
			"JSON.parse: expected property name or '}' at line 1 column 2 of the JSON data",
			2,
			16
		],
		WebKit: ['SyntaxError', "JSON Parse error: Expected '}'", 2, 21]
	},
	json2: {
		source: "JSON.parse('');",
		Firefox: ['SyntaxError', 'JSON.parse: unexpected end of data at line 1 column 1 of the JSON data', 2, 16],
		WebKit: ['SyntaxError', 'JSON Parse error: Unexpected EOF', 2, 21]
	},
	jsoncirc: {
		source: 'const o = {}; o.o = o; JSON.stringify(o);',
		Firefox: ['TypeError', 'cyclic object value', 2, 39],
		WebKit: ['TypeError', 'JSON.stringify cannot serialize cyclic structures.', 2, 48]
	},
	jsonbig: {
		source: 'JSON.stringify({ a: 1n });',
		Firefox: ['TypeError', "BigInt value can't be serialized in JSON", 2, 16],
		WebKit: ['TypeError', 'JSON.stringify cannot serialize BigInt.', 2, 25]
	},
	arrlen: {
		source: 'new Array(-1);',
		Firefox: ['RangeError', 'invalid array length', 2, 11],
		WebKit: ['RangeError', 'Array length must be a positive integer of safe magnitude.', 2, 20]
	},
	arrlen2: {
		source: 'new Float32Array(-1);',
		Firefox: ['RangeError', 'invalid array length', 2, 11],
		WebKit: ['RangeError', 'length cannot be negative', 2, 27]
	},
	arrlen5: {
		source: 'new ArrayBuffer(1e15);',
		Firefox: ['RangeError', 'invalid array length', 2, 11],
		WebKit: ['RangeError', 'length too large', 2, 26]
	},
	strlen: {
		source: "'ab'.repeat(2 ** 30);",
		Firefox: [
			'RangeError',
			'repeat count must be less than infinity and not overflow maximum string size',
			2,
			16
		],
		WebKit: ['RangeError', 'Out of memory', 2, 22]
	},
	strneg: {
		source: "'ab'.repeat(-1);",
		Firefox: ['RangeError', 'repeat count must be non-negative', 2, 16],
		WebKit: [
			'RangeError',
			'String.prototype.repeat argument must be greater than or equal to 0 and not be Infinity',
			2,
			22
		]
	},
	overflow: {
		source: 'const f = (n) => f(n + 1) + 1;\nf(0);',
		Firefox: ['InternalError', 'too much recursion', 2, 18],
		WebKit: ['RangeError', 'Maximum call stack size exceeded.', 2, 19]
	},
	spreadmany: {
		source: 'const big = new Array(1e6).fill(1);\nMath.max(...big);',
		Firefox: ['RangeError', 'too many function arguments', 3, 16],
		WebKit: ['RangeError', 'Maximum call stack size exceeded.', 3, 19]
	},
	big: {
		source: '1n + 1;',
		Firefox: ['TypeError', "can't convert BigInt to number", 2, 11],
		WebKit: ['TypeError', 'Invalid mix of BigInt and other type in addition.', 2, 11]
	},
	big2: {
		source: 'Math.sqrt(4n);',
		Firefox: ['TypeError', "can't convert BigInt to number", 2, 16],
		WebKit: ['TypeError', "Conversion from 'BigInt' to 'number' is not allowed.", 2, 20]
	},
	big3: {
		source: '1n / 0n;',
		Firefox: ['RangeError', 'BigInt division by zero', 2, 11],
		WebKit: ['RangeError', '0 is an invalid divisor value.', 2, 11]
	},
	big4: {
		source: 'BigInt(1.5);',
		Firefox: ['RangeError', "1.5 can't be converted to BigInt because it isn't an integer", 2, 11],
		WebKit: ['RangeError', 'Not an integer', 2, 17]
	},
	regex: {
		source: "new RegExp('(');",
		Firefox: ['SyntaxError', 'unterminated parenthetical', 2, 11],
		WebKit: ['SyntaxError', 'Invalid regular expression: missing )', 2, 21]
	},
	regex2: {
		source: "new RegExp('a', 'q');",
		Firefox: ['SyntaxError', 'invalid regular expression flag q', 2, 11],
		WebKit: ['SyntaxError', 'Invalid flags supplied to RegExp constructor.', 2, 21]
	},
	matchall: {
		source: "[...'a'.matchAll(/a/)];",
		Firefox: ['TypeError', 'matchAll must be called with a global RegExp', 2, 19],
		WebKit: [
			'TypeError',
			'String.prototype.matchAll argument must not be a non-global regular expression',
			2,
			27
		]
	},
	tofixed: {
		source: '(1).toFixed(200);',
		Firefox: ['RangeError', 'precision 200 out of range', 2, 15],
		WebKit: ['RangeError', 'toFixed() argument must be between 0 and 100', 2, 22]
	},
	date: {
		source: "new Date('x').toISOString();",
		Firefox: ['RangeError', 'invalid date', 2, 25],
		WebKit: ['RangeError', 'Invalid Date', 2, 36]
	},
	reduce: {
		source: '[].reduce((a, b) => a + b);',
		Firefox: ['TypeError', 'reduce of empty array with no initial value', 2, 14],
		WebKit: ['TypeError', 'reduce of empty array with no initial value', 2, 20]
	},
	frozen: {
		source: 'const o = Object.freeze({ a: 1 });\no.a = 2;',
		Firefox: ['TypeError', '"a" is read-only', 3, 11],
		WebKit: ['TypeError', 'Attempted to assign to readonly property.', 3, 12]
	},
	frozen2: {
		source: 'const o = Object.freeze([1]);\no.push(2);',
		Firefox: [
			'TypeError',
			"can't define array index property past the end of an array with non-writable length",
			3,
			13
		],
		WebKit: ['TypeError', 'Attempted to assign to readonly property.', 3, 17]
	},
	inop: {
		source: "'a' in 'abc';",
		Firefox: ['TypeError', 'cannot use \'in\' operator to search for "a" in "abc"', 2, 11],
		WebKit: ['TypeError', "'abc' is not an Object. (evaluating ''a' in 'abc'')", 2, 18]
	},
	clone: {
		source: 'structuredClone(() => 1);',
		Firefox: ['DataCloneError', 'Function object could not be cloned.', 2, 11],
		WebKit: ['DataCloneError', 'The object can not be cloned.', 2, 26]
	},
	objkeys: {
		source: 'Object.keys(undefined);',
		Firefox: ['TypeError', "can't convert undefined to object", 2, 18],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'Object.keys(undefined)')", 2, 22]
	},
	nullproto: {
		source: 'Object.entries(null);',
		Firefox: ['TypeError', "can't convert null to object", 2, 18],
		WebKit: ['TypeError', 'Object.entries requires that input parameter not be null or undefined', 2, 25]
	},
	superbefore: {
		source: 'class A {} class B extends A { constructor() { this.x = 1; } }\nnew B();',
		Firefox: [
			'ReferenceError',
			"must call super constructor before using 'this' in derived class constructor",
			2,
			48
		],
		WebKit: [
			'ReferenceError',
			"'super()' must be called in derived constructor before accessing |this| or returning non-object.",
			2,
			52
		]
	},
	decode: {
		source: "decodeURIComponent('%');",
		Firefox: ['URIError', 'malformed URI sequence', 2, 11],
		WebKit: ['URIError', 'URI error', 2, 29]
	},
	settype: {
		source: 'new Float32Array(2).set([1, 2, 3]);',
		Firefox: ['RangeError', 'source array is too long', 2, 31],
		WebKit: ['RangeError', 'Range consisting of offset and length are out of bounds', 2, 34]
	},
	awaitforget: {
		source: 'const f = async () => ({ a: { b: 1 } });\nf().a.b;',
		Firefox: ['TypeError', 'can\'t access property "b", f().a is undefined', 3, 11],
		WebKit: ['TypeError', "undefined is not an object (evaluating 'f().a.b')", 3, 16]
	}
} satisfies Record<string, Said>;
