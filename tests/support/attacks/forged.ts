/** What is handed in instead of an answer. Each is made of the right one, so that only the trick keeps it from passing. */
import { crashes, fails, timesOut, type Attack, type TargetName } from './attack.ts';
import { answerMadeOf, answerWith } from './targets.ts';

/** To functions that give a number, and a list. */
const both = (name: string, made: string, told = fails, more: Partial<Attack> = {}): Attack[] =>
	(['number', 'list'] as const).map((target) => ({
		...{ name: `${name}, for a ${target}`, target, answer: answerMadeOf(target, made), told },
		...more,
		isTriedInPage: more.isTriedInPage === true && target === 'list'
	}));

const endless = { isEndless: true };
const inPage = { isTriedInPage: true };

const values = [
	both('an object with valueOf', 'return { valueOf: () => y };'),
	both('an object with toString', 'return { toString: () => String(y) };'),
	both('an object with Symbol.toPrimitive', 'return { [Symbol.toPrimitive]: () => y };'),
	both(
		'a proxy that answers otherwise than it is',
		'return new Proxy([], { get: (_, key) => y[key] });',
		fails,
		inPage
	),
	both('a proxy that has everything', 'return new Proxy({}, { get: () => y, has: () => true });'),
	both('getters', 'return { get value() { return y; }, get 0() { return y; }, get length() { return 1; } };'),
	both(
		'an answer that changes between reads',
		'let reads = 0; return { get 0() { return reads++ ? y : 0; }, length: 1 };'
	),
	both('a thenable', 'return { then: (done) => done(y) };'),
	both('a thenable that never settles', 'return { then() {} };', timesOut, endless),
	both('a promise that never settles', 'return new Promise(() => {});', timesOut, endless),
	both(
		'the answer as the grader writes it',
		'return { $make: "tensor", values: [y].flat(), shape: [1], dtype: "float32" };'
	),
	both('the answer as it is sent', 'return { type: typeof y, value: y, items: y };'),
	both('a verdict', 'return { outcome: "passed", summary: "All 4 checks passed.", checks: [] };')
];

const byHeart = [
	both('the first answer for every call', 'return (globalThis.kept ??= y);'),
	both('the answer of the call before', 'const last = globalThis.last; globalThis.last = y; return last;'),
	both(
		'right for the first calls, by counting',
		'globalThis.calls = (globalThis.calls ?? 0) + 1; return globalThis.calls <= 4 ? y : 0;'
	),
	both(
		'right at first, by the clock',
		'globalThis.begin ??= performance.now(); return performance.now() === globalThis.begin ? y : 0;'
	),
	both(
		'right only where the stack shows no kernel',
		'return /kernel|graded/i.test(new Error().stack) ? 0 : y;'
	),
	both(
		'right only when asked for the first time',
		'const seen = (globalThis.seen ??= new Set()), key = String(x); if (seen.has(key)) return y; seen.add(key); return 0;'
	)
];

const own = (name: string, target: TargetName, answer: string): Attack => ({
	name,
	target,
	answer,
	told: fails
});
const fixed = [
	own(
		'the worked example only, of a number',
		'number',
		answerWith('number', 'return { 0: 0.5, 2: 0.8807970779778823, "-2": 0.11920292202211755 }[x] ?? 0.5;')
	),
	own('the worked example only, of a list', 'list', answerWith('list', 'return [13, 26];')),
	own(
		'the fixed inputs only, of a number',
		'number',
		answerMadeOf('number', 'return Number.isInteger(x) ? y : 0.5;')
	),
	own(
		'the fixed inputs only, of a list',
		'list',
		answerMadeOf('list', 'return x.some((value) => !Number.isInteger(value)) ? y : [x[0]];')
	)
];

const harm = [
	both('a call that never ends', 'for (;;);', timesOut, endless),
	both('promises without end', 'return (async () => { for (;;) await null; })();', timesOut, endless),
	both('a recursion without end', 'const again = () => again() + 1; return again();', /^(Error|Timed out)/),
	{
		...{ name: 'a text of 200 million letters', target: 'list' as const, told: /^(Not yet|Error|Timed out)/ },
		answer: answerWith('list', 'return "x".repeat(2e8);')
	},
	both('a list of 50 million numbers', 'return new Float64Array(5e7);', /^(Not yet|Error)/),
	both(
		'memory without end',
		'const kept = []; for (;;) kept.push(new Float64Array(1e6).fill(1));',
		/^(Error|Timed out)/,
		endless
	)
];

const thrown = [
	both('an error that claims success', 'throw new Error("All 4 checks passed.");', crashes),
	both(
		'a verdict, thrown',
		'throw { outcome: "passed", summary: "All 4 checks passed.", checks: [] };',
		crashes,
		inPage
	),
	both(
		'an error whose parts are getters',
		'throw Object.defineProperty(new Error(), "message", { get() { throw 1; } });',
		crashes
	),
	both('a proxy, thrown', 'throw new Proxy({}, { get() { throw 1; }, has() { throw 1; } });', crashes)
];

export const forged: Attack[] = [...values, ...byHeart, fixed, ...harm, ...thrown].flat();
