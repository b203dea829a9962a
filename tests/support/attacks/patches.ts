/** What is built in, replaced. None makes a wrong answer pass, and a right one beside it still does. */
import { answerWith, rightAnswer, targets } from './targets.ts';
import { fails, passes, type Attack } from './attack.ts';

const patches: Record<string, string> = {
	'Object.is': 'Object.is = () => true;',
	'Object.keys and entries': 'Object.keys = Object.entries = Object.values = () => [];',
	'Object.hasOwn': 'Object.hasOwn = () => false;',
	'what reads properties':
		'Object.getOwnPropertyDescriptor = () => ({ value: 0.5 }); Reflect.ownKeys = () => [];',
	'what reads prototypes': 'Object.getPrototypeOf = Reflect.getPrototypeOf = () => Array.prototype;',
	'what tells arrays': 'Array.isArray = () => true; Array.from = () => [];',
	'every, some, includes':
		'Object.assign(Array.prototype, { every: () => true, some: () => true, includes: () => true });',
	'map, filter, flatMap':
		'Object.assign(Array.prototype, { map: () => [], filter: () => [], flatMap: () => [] });',
	'push, pop, slice': 'Object.assign(Array.prototype, { push: () => 0, pop: () => 0, slice: () => [] });',
	'the iterator of arrays': 'Array.prototype[Symbol.iterator] = function* () {};',
	'what the iterator of arrays does next':
		'Object.getPrototypeOf([].values()).next = () => ({ done: true, value: undefined });',
	'the iterators of maps and sets':
		'Map.prototype[Symbol.iterator] = Set.prototype[Symbol.iterator] = function* () {};',
	'Map.prototype': 'Map.prototype.get = () => undefined; Map.prototype.set = function () { return this; };',
	'Set.prototype': 'Set.prototype.has = () => true; Set.prototype.add = function () { return this; };',
	Math: 'for (const name of ["abs", "max", "min", "round", "floor"]) Math[name] = () => 0;',
	Number: 'Number.isNaN = Number.isFinite = Number.isInteger = () => true;',
	JSON: 'JSON.stringify = () => "passed"; JSON.parse = () => ({ outcome: "passed" });',
	structuredClone: 'globalThis.structuredClone = () => ({ kind: "results", results: [] });',
	'Promise.prototype.then': 'Promise.prototype.then = function () { return this; };',
	'what makes promises':
		'Promise.all = async () => []; Promise.race = async () => 0; Promise.resolve = () => ({ then() {} });',
	'Function.prototype':
		'Object.assign(Function.prototype, { call: () => true, apply: () => true, bind: () => () => true });',
	Reflect: 'Reflect.apply = Reflect.construct = Reflect.get = () => 0.5;',
	'texts and patterns':
		'String.prototype.slice = String.prototype.replace = () => "passed"; RegExp.prototype.test = () => true;',
	'typed arrays': 'globalThis.Float64Array = class {}; Object.getPrototypeOf(Int8Array).from = () => [0.5];',
	'the globals themselves': 'globalThis.Array = globalThis.Object = globalThis.Map = class {};',
	'errors and their stacks': 'Error.prepareStackTrace = () => "passed"; globalThis.Error = class {};',
	clocks: 'performance.now = Date.now = () => 0;',
	'a clock that runs out': 'performance.now = () => NaN;',
	'a getter in place of a function':
		'let reads = 0; const { every } = Array.prototype; Object.defineProperty(Array.prototype, "every", { get: () => (reads++ ? () => true : every) });',
	'Object.prototype, added to':
		'Object.assign(Object.prototype, { passed: true, outcome: "passed", kind: "value", error: undefined });',
	'a `then` for every object': 'Object.prototype.then = (done) => done({ kind: "results", results: [] });',
	'a `get` for every property': 'Object.prototype.get = () => 0.5; Object.prototype.value = 0.5;',
	'a place in every list':
		'for (const at of [0, 1]) Object.defineProperty(Array.prototype, at, { set() {}, get: () => 0.5, configurable: true });',
	'a proxy over globalThis':
		'try { Object.setPrototypeOf(globalThis, new Proxy({}, { get: () => 0.5, has: () => true })); } catch {}',
	'MessagePort.prototype': 'try { MessagePort.prototype.postMessage = () => undefined; } catch {}',
	'MessageEvent, to catch the port': `const read = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data').get;
try {
	Object.defineProperty(MessageEvent.prototype, 'data', {
		get() {
			for (let id = 1; id < 99; id++) this.target.postMessage({ id, result: { kind: 'results', results: [] } });
			return read.call(this);
		}
	});
} catch {}`,
	'a message into the open':
		'globalThis.postMessage?.({ outcome: "passed" }); new BroadcastChannel("grader").postMessage({ outcome: "passed" });',
	'the names of the grader':
		'const grade = () => "passed", compare = () => true, check = () => true, evaluate = () => ({ outcome: "passed" });'
};

/** One of each kind. */
const inPage = new Set([
	'every, some, includes',
	'Promise.prototype.then',
	'a `then` for every object',
	'MessageEvent, to catch the port'
]);

const aroundLists = Object.entries(patches).flatMap(([name, code]): Attack[] => [
	{
		name: `${name}: a wrong answer stays wrong`,
		...{ target: 'list', answer: `${code}\n${answerWith('list', targets.list.wrong)}`, told: fails },
		isTriedInPage: inPage.has(name)
	},
	{
		name: `${name}: a right answer stays right`,
		...{ target: 'list', answer: `${rightAnswer('list')}\n${code}`, told: passes },
		isTriedInPage: inPage.has(name)
	}
]);

/** What the libraries are built on too: the answer itself needs it whole, so it is replaced just before each return. */
const saved = `const saved = [];
for (const one of [Object, Array, Map, Set, String, Number, Function, Promise, RegExp, Reflect, JSON, Object.getPrototypeOf(Int8Array), globalThis])
	for (const holder of one.prototype && one !== globalThis ? [one, one.prototype] : [one])
		saved[saved.length] = [holder, Object.getOwnPropertyDescriptors(holder)];
const { defineProperty, ownKeys, deleteProperty } = Reflect;
const restore = () => {
	for (const key of ['then', 'get', 'value', 'passed', 'outcome', 'kind', 'error']) deleteProperty(Object.prototype, key);
	for (let i = 0; i < saved.length; i++) {
		const [holder, properties] = [saved[i][0], saved[i][1]], keys = ownKeys(properties);
		for (let k = 0; k < keys.length; k++) if (properties[keys[k]].configurable) defineProperty(holder, keys[k], properties[keys[k]]);
	}
};`.replace(
	'const [holder, properties] = [saved[i][0], saved[i][1]], keys',
	'const holder = saved[i][0], properties = saved[i][1], keys'
);

const together = [
	...[
		'Object.is',
		'Object.keys and entries',
		'what reads properties',
		'every, some, includes',
		'map, filter, flatMap'
	],
	...[
		'push, pop, slice',
		'the iterator of arrays',
		'Map.prototype',
		'Set.prototype',
		'Promise.prototype.then'
	],
	...['what makes promises', 'Function.prototype', 'Reflect', 'texts and patterns', 'typed arrays']
];

const aroundLibraries = (['tensor', 'frame'] as const).map((target): Attack => {
	const code = together.map((name) => patches[name]).join(' ');
	const { imports, name, right } = targets[target];
	return {
		name: `all at once, just before a right ${target} is returned: it stays right`,
		target,
		answer: `${imports}\n${saved}\nconst right = (x, ...z) => { ${right} };
function ${name}() { restore(); const y = right(...arguments); ${code} return y; }`,
		told: passes
	};
});

export const patched: Attack[] = [...aroundLists, ...aroundLibraries];
