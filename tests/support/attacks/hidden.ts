/** A right answer that does what it must not do besides, and hides it: it changes its argument, or leaves tensors behind. */
import { fails, type Attack } from './attack.ts';
import { answerMadeOf } from './targets.ts';

const change = 'x.reverse(); x.push(1);';

/** By what hides that the list which was given has changed. */
const covers: Record<string, string> = {
	'behind nothing': '',
	'behind Object.keys': 'Object.keys = () => [];',
	'behind Object.is': 'Object.is = () => true;',
	'behind `every`': 'Array.prototype.every = () => true;',
	'behind `flatMap`': 'Array.prototype.flatMap = () => [];',
	'behind lists that forget': 'Array.prototype.push = () => 0;',
	'behind a proxy that replaces what looks next':
		'return new Proxy(y, { getPrototypeOf: () => ((Object.keys = () => []), (Array.prototype.flatMap = () => []), Array.prototype) });',
	'behind a `then` that replaces what looks next':
		'Object.defineProperty(y, "then", { get() { Object.keys = () => []; Array.prototype.flatMap = () => []; } });',
	'behind replacing it again and again': `(async () => {
		for (let i = 0; i < 1000; i++) {
			await null;
			Object.keys = () => [];
			Array.prototype.push = function (one) { one.changedArguments = []; this[this.length] = one; return 1; };
			Array.prototype.flatMap = () => [];
		}
	})();`,
	'behind a `then` for every object':
		'Object.prototype.then = function (done) { delete Object.prototype.then; (this.result ?? this).changedArguments = []; done(this); };',
	'behind a place in every list':
		'Object.defineProperty(Array.prototype, 0, { configurable: true, set(one) { if (one?.changedArguments) one.changedArguments = []; Object.defineProperty(this, 0, { value: one, writable: true, enumerable: true, configurable: true }); } });'
};

const changes = Object.entries(covers).map(([name, code]): Attack => ({
	name: `changes the list that it is given, ${name}`,
	...{ target: 'list', answer: answerMadeOf('list', `${change} ${code} return y;`), told: fails },
	isTriedInPage: name.includes('proxy')
}));

const leaks: Record<string, string> = {
	'behind nothing': '',
	'behind `filter`': 'Array.prototype.filter = () => [];',
	'behind sets that have everything': 'Set.prototype.has = () => true;',
	'behind an engine that does not write them down': 'tf.engine().trackTensor = () => {};',
	'behind an answer that leads to everything':
		'y.everything = new Proxy({}, { ownKeys: () => ((Set.prototype.has = () => true), []) });'
};

const left = Object.entries(leaks).map(([name, code]): Attack => ({
	name: `leaves a tensor behind, ${name}`,
	...{
		target: 'tensor',
		answer: answerMadeOf('tensor', `${code} tf.zeros([3]); return y;`),
		told: /^(Not yet|Error)/
	}
}));

const frames: Attack[] = [
	['with `values` as they were', 'Object.defineProperty(x, "values", { value: before });'],
	['with `$data` behind a getter', 'Object.defineProperty(x, "$data", { get: () => before });']
].map(([name, code]) => ({
	name: `changes the frame that it is given, ${name}`,
	target: 'frame',
	answer: answerMadeOf(
		'frame',
		`const before = x.values.map((row) => [...row]); x.$data[0][0] = 'changed'; ${code} return y;`
	),
	told: /^(Not yet|Error)/
}));

export const hidden: Attack[] = [...changes, ...left, ...frames];
