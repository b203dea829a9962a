import { afterEach, expect, it } from 'vitest';
import { asLearner, keepUrgent, lend, lookAfter, takeBack } from '#kernel/worker/built-ins.ts';

const { get } = Map.prototype;
const size = Object.getOwnPropertyDescriptor(Map.prototype, 'size')!;
const { map } = Array.prototype;
afterEach(() => {
	lend();
	for (const key of ['total', 'then', '0']) Reflect.deleteProperty(Array.prototype, key);
	for (const key of ['then', 'get']) Reflect.deleteProperty(Object.prototype, key);
	Map.prototype.get = get;
	Object.defineProperty(Map.prototype, 'size', size);
	Array.prototype.map = map;
});

const replaced = () => undefined;
const none = undefined as never;

it('the kernel works with its own functions, and the learner’s code finds those that it has put there', () => {
	Map.prototype.get = replaced;
	Object.defineProperty(Map.prototype, 'size', { get: () => 7, configurable: true });
	const values = new Map([['a', 1]]);
	takeBack();
	expect([values.get('a'), values.size]).toEqual([1, 1]);
	expect(asLearner(() => [values.get('a'), values.size])).toEqual([undefined, 7]);
	expect([values.get('a'), values.size]).toEqual([1, 1]);
	lend();
	expect(values.get('a')).toBeUndefined();
});

it('what is replaced during a turn of the learner’s is put back after it, also when it throws', () => {
	const hostile = () => {
		Map.prototype.get = replaced;
		throw new Error('thrown');
	};
	expect(() => asLearner(hostile)).toThrow('thrown');
	expect(Map.prototype.get).toBe(get);
	expect(asLearner(() => Map.prototype.get)).toBe(replaced);
});

it('what is replaced twice is the later one in the next turn of the learner’s', () => {
	const later = () => none;
	for (const one of [replaced, later]) {
		Map.prototype.get = one;
		takeBack();
	}
	expect(asLearner(() => Map.prototype.get)).toBe(later);
});

it('in the middle of a turn, what lists are gone through with is put back', () => {
	Array.prototype.map = () => none;
	keepUrgent();
	expect(Array.prototype.map).toBe(map);
});

it('what is added stays, and so does a setting', () => {
	Object.assign(Array.prototype, { total: () => 3 });
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 77;
	takeBack();
	expect(([] as unknown as { total(): number }).total()).toBe(3);
	expect(Error.stackTraceLimit).toBe(77);
	Error.stackTraceLimit = limit;
});

it('what would make promises of the kernel’s objects, or catch what it puts into them, is put aside', () => {
	let caught = 0;
	Object.assign(Object.prototype, { then: () => caught++, get: () => caught++ });
	Object.defineProperty(Array.prototype, 0, { set: () => caught++, configurable: true });
	takeBack();
	const list: number[] = [];
	list.push(1);
	expect([list, caught, 'then' in {}]).toEqual([[1], 0, false]);
	expect(asLearner(() => 'then' in {})).toBe(true);
});

it('looks after functions of libraries too, and after their absence', () => {
	const library = { read: () => 1 };
	const tensor = Object.create(library) as typeof library;
	for (const holder of [library, tensor]) lookAfter(holder, ['read']);
	tensor.read = () => 2;
	takeBack();
	expect([tensor.read(), Object.hasOwn(tensor, 'read')]).toEqual([1, false]);
	expect(asLearner(() => tensor.read())).toBe(2);
	library.read = () => 3;
	takeBack();
	expect(library.read()).toBe(1);
});

it('says so when something cannot be put back', () => {
	const held: { read(): number } = { read: () => 1 };
	let isFrozen = true;
	const library = new Proxy(held, {
		defineProperty: (target, key, descriptor) => !isFrozen && Reflect.defineProperty(target, key, descriptor)
	});
	lookAfter(library, ['read']);
	held.read = () => 2;
	expect(takeBack).toThrow('has replaced the built-in “read” in a way that cannot be undone');
	isFrozen = false;
	takeBack();
	expect(library.read()).toBe(1);
});
