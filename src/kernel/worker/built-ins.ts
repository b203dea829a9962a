/**
 * The kernel lives in one world with the learner's code, which may replace what is built in: `Array.prototype.map`,
 * `Map.prototype.get`. While the learner's code runs, what it has put there is in place; at all other times the kernel's
 * own is. What the code has added stays, except where it would change what the kernel reads and returns.
 */
import { replacedForGood } from '#words/sandbox.ts';

/** Kept, and used instead of `f(…given)`, `f.call` and `new`: a cell may replace what calls and spreads. */
export const { apply, construct } = Reflect;

const { defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, setPrototypeOf } =
	Reflect;

/** What our code and the libraries are built on. Not `Math`: a seeded `Math.random` is the learner's own affair. */
const names =
	'Object Function Array String Number Boolean Symbol RegExp Reflect Promise Map Set WeakMap WeakSet Date JSON Error TypeError RangeError ArrayBuffer Int8Array Uint8Array Uint8ClampedArray Int32Array Uint32Array Float32Array Float64Array structuredClone'.split(
		' '
	);

interface Property {
	holder: object;
	key: PropertyKey;
	/** undefined where there is none. */
	descriptor: PropertyDescriptor | undefined;
}

const isHolder = (value: unknown): value is object =>
	(typeof value === 'object' && value !== null) || typeof value === 'function';

/** Without a prototype: what is added to `Object.prototype` is no part of it. */
function describe(holder: object, key: PropertyKey): Property {
	const descriptor = getOwnPropertyDescriptor(holder, key);
	if (descriptor) setPrototypeOf(descriptor, null);
	return { holder, key, descriptor };
}

/** Functions only: a number, such as `Error.stackTraceLimit`, is a setting. */
const isFunction = ({ descriptor }: Property) =>
	Boolean(descriptor?.configurable && (isHolder(descriptor.value) || descriptor.get));

function listHolders(): object[] {
	const globals = names.map((name) => (globalThis as Record<string, unknown>)[name]).filter(isHolder);
	const prototypes = globals.map((one) => (one as { prototype?: unknown }).prototype).filter(isHolder);
	// How stacks are written is a setting, and `RegExp.$1` nobody reads.
	const functions = globals.filter((one) => one !== Error && one !== RegExp);
	const iterators = [
		...[[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), ''.matchAll(/./g)]
	];
	const generator = getPrototypeOf(function* () {}) as { prototype: object };
	const above = [Int8Array, Int8Array.prototype, ...iterators].map((value) => getPrototypeOf(value)!);
	return [
		...new Set([...functions, ...prototypes, ...above, getPrototypeOf(above.at(-1)!)!, generator.prototype])
	];
}

const listFunctions = (holders: readonly object[]): Property[] =>
	holders.flatMap((holder) => ownKeys(holder).map((key) => describe(holder, key))).filter(isFunction);

/** What lists and sets are gone through with, and properties read. */
const urgentHolders: object[] = [
	...[Array, Array.prototype, Object, Reflect, Set.prototype],
	getPrototypeOf([].values())!
];
const urgent = listFunctions(urgentHolders);

const ours: Property[] = [
	...urgent,
	...names.map((name) => describe(globalThis, name)).filter(isFunction),
	...listFunctions(listHolders().filter((holder) => !urgentHolders.includes(holder)))
];

/**
 * Everything inherits from these: `then` would make a promise of all that the kernel returns, an index would catch what it
 * puts into a list.
 */
const roots: { holder: object; mayHave(key: PropertyKey): boolean }[] = [
	{ holder: Object.prototype, mayHave: isKnown(Object.prototype) },
	{
		holder: Array.prototype,
		mayHave: (key) => typeof key === 'symbol' || (key !== 'then' && !(key >= '0' && key < ':'))
	}
];

function isKnown(holder: object): (key: PropertyKey) => boolean {
	const known = Object.create(null) as Record<PropertyKey, true>;
	for (const key of ownKeys(holder)) known[key] = true;
	return (key) => known[key] === true;
}

/** What the learner's code has put there, in its order. No array, which asks its prototype about every index. */
interface Replaced extends Property {
	next: Replaced | undefined;
}
let [first, last]: (Replaced | undefined)[] = [];

/** From now on these functions of a library are looked after too. @param keys those that the kernel uses */
export function lookAfter(holder: object, keys: readonly string[]): void {
	for (const key of keys) {
		const property = describe(holder, key);
		if (!property.descriptor || isFunction(property)) ours.push(property);
	}
}

/**
 * The kernel's turn, at the beginning of a request and after the learner's code. Uses nothing that can have been replaced.
 * @throws TypeError for what cannot be put back
 */
export function takeBack(): void {
	putBack(ours.length);
}

/** The same in the middle of a turn, where code of the learner's may have got a word in: as a proxy, or during a wait. */
export function keepUrgent(): void {
	putBack(urgent.length);
}

function putBack(count: number): void {
	// No `for … of`, which asks the list how.
	let at = 0;
	while (at < roots.length) setAside(roots[at++]!);
	at = 0;
	while (at < count) {
		const { holder, key, descriptor } = ours[at++]!;
		const now = getOwnPropertyDescriptor(holder, key);
		const isSame = now
			? descriptor && now.value === descriptor.value && now.get === descriptor.get
			: !descriptor;
		if (isSame) continue;
		note(holder, key);
		const isBack = descriptor ? defineProperty(holder, key, descriptor) : deleteProperty(holder, key);
		if (!isBack) throw changedForGood(key);
	}
}

function setAside({ holder, mayHave }: (typeof roots)[number]): void {
	const keys = ownKeys(holder);
	let at = 0;
	while (at < keys.length) {
		const key = keys[at++]!;
		if (mayHave(key)) continue;
		note(holder, key);
		if (!deleteProperty(holder, key)) throw changedForGood(key);
	}
}

function note(holder: object, key: PropertyKey): void {
	const replaced: Replaced = { ...describe(holder, key), next: undefined };
	if (last) last.next = replaced;
	else first = replaced;
	last = replaced;
}

/** The learner's turn. */
export function lend(): void {
	for (let one = first; one; one = one.next) {
		if (one.descriptor) defineProperty(one.holder, one.key, one.descriptor);
		else deleteProperty(one.holder, one.key);
	}
	first = last = undefined;
}

/** Runs the learner's code, up to its first `await`, with the built-ins that it has replaced. */
export function asLearner<Result>(work: () => Result): Result {
	lend();
	try {
		return work();
	} finally {
		takeBack();
	}
}

/** The same for what runs often, such as a timer: costs nothing while nothing has been replaced. */
export function asLearnerSoon<Result>(work: () => Result): Result {
	return first ? asLearner(work) : work();
}

function changedForGood(key: PropertyKey): TypeError {
	return new TypeError(replacedForGood(String(key)));
}
