import { describe, expect, it } from 'vitest';
import { madeOf, requireBegin, toUse, Wording, type Step } from '#grading/behaviour/steps.ts';

const create = (...args: unknown[]): Step => ({ kind: 'create', args });
const call = (method: string, ...args: unknown[]): Step => ({ kind: 'call', method, args });
const get = (property: string): Step => ({ kind: 'get', property });

it('a task asks for a class, a function or an object', () => {
	const unnamed = class {
		a = 1;
	};
	expect(madeOf(unnamed)).toBe('class');
	expect(madeOf(class Named extends unnamed {})).toBe('class');
	expect(madeOf(() => 'class')).toBe('function');
	expect(madeOf(function classy() {})).toBe('function');
	expect(madeOf({ class: 1 })).toBe('object');
});

it('steps are sent as the learner’s worker takes them', () => {
	const steps = [create(1), call('add', 2), get('sum')];
	expect(toUse(steps, 'class')).toEqual([{ kind: 'new', args: [1] }, ...steps.slice(1)]);
	expect(toUse(steps, 'function')).toEqual([{ kind: 'make', args: [1] }, ...steps.slice(1)]);
	expect(toUse(steps.slice(1), 'object')).toEqual([{ kind: 'take' }, ...steps.slice(1)]);
});

it('a scenario begins with create, except for an object, which is there', () => {
	const begins = 'Each scenario begins with create(…).';
	const has = 'Each scenario has steps, and no create(…): the object is there.';
	expect(() => requireBegin([create(), get('a')], 'class')).not.toThrow();
	expect(() => requireBegin([create()], 'function')).not.toThrow();
	expect(() => requireBegin([get('a')], 'object')).not.toThrow();
	expect(() => requireBegin([get('a'), create()], 'class')).toThrow(begins);
	expect(() => requireBegin([], 'function')).toThrow(begins);
	expect(() => requireBegin([], 'object')).toThrow(has);
	expect(() => requireBegin([get('a'), create()], 'object')).toThrow(has);
});

describe('the wording', () => {
	const scaler = () => new Wording('MinMaxScaler', 'class');
	const counter = () => new Wording('makeCounter', 'function');
	const app = () => new Wording('app', 'object');

	it('names who has the methods', () => {
		expect([scaler().subject, counter().subject, app().subject]).toEqual([
			'MinMaxScaler',
			'makeCounter(…)',
			'app'
		]);
	});

	it('writes a step as a learner would', () => {
		expect(scaler().step(create(0, 1))).toBe('new MinMaxScaler(0, 1)');
		expect(counter().step(create(5))).toBe('makeCounter(5)');
		expect(scaler().step(call('fit', [1, 2]))).toBe('scaler.fit([1, 2])');
		expect(scaler().step(get('min_'))).toBe('scaler.min_');
		expect(app().step(call('fetch', '/'))).toBe('app.fetch("/")');
	});

	it('tells what has an effect, since the last object was made', () => {
		const steps = [create(1), call('add', 1), create(2), get('sum'), call('add', 3)];
		expect(scaler().story(steps)).toBe('const scaler = new MinMaxScaler(2); scaler.add(3)');
		expect(app().story([call('a'), get('b'), call('c')])).toBe('app.a(); app.c()');
		expect(scaler().story([])).toBe('');
	});

	it.each([
		['StandardScaler', 'scaler'],
		['makeCounter', 'counter'],
		['KMeans', 'kmeans'],
		['Model', 'model'],
		['counter', 'it'],
		['makeIt', 'makeit'],
		['toABC', 'toabc'],
		['Layer2', 'layer2']
	])('an object of %s is called %s', (name, variable) => {
		expect(new Wording(name, 'class').step(get('a'))).toBe(`${variable}.a`);
	});

	it.each([
		[scaler, 'function', 'is a function; this task needs a class: `class MinMaxScaler { … }`.'],
		[counter, 'class', '`makeCounter` is a class; this task needs a function that returns an object.'],
		[app, 'class', '`app` is a class; this task needs an object. Make an object of it with `new`.'],
		[app, 'null', '`app` is null; this task needs an object.']
	])('says what is needed: %#', (wording, type, words) => {
		expect(wording().notMade(type).endsWith(words)).toBe(true);
	});
});
