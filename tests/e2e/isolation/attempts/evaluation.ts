import type { Attempts } from './attempt.ts';

/** Ways to make code out of text: each would open all others. */
export const evaluation: Attempts = {
	eval: `return eval('1 + 1');`,
	'indirect eval': `return (0, eval)('1 + 1');`,
	Function: `return new Function('return 3')();`,
	'constructor of functions': `return (() => {}).constructor('return 4')();`,
	'constructor of async functions': `return (async () => {}).constructor('return 5')();`,
	'constructor of generators': `return (function* () {}).constructor('yield 6')().next().value;`,
	'constructor of async generators': `return (await (async function* () {}).constructor('yield 7')().next()).value;`,
	'Reflect.construct': `return Reflect.construct(Function, ['return 8'])();`,
	'a timer with text': `self.byTimer = 0; setTimeout('self.byTimer = 7', 0);
		await new Promise((resolve) => setTimeout(resolve, 50)); if (!self.byTimer) throw new Error('refused'); return self.byTimer;`,
	'the prototype’s timer with text': `self.byOwn = 0; WorkerGlobalScope.prototype.setTimeout.call(self, 'self.byOwn = 7', 0);
		await new Promise((resolve) => setTimeout(resolve, 50)); if (!self.byOwn) throw new Error('refused'); return self.byOwn;`,
	'an interval with text': `self.byInterval = 0; const own = WorkerGlobalScope.prototype.setInterval; const id = own.call(self, 'self.byInterval = 7', 1);
		await new Promise((resolve) => setTimeout(resolve, 50)); clearInterval(id); if (!self.byInterval) throw new Error('refused'); return self.byInterval;`,
	ShadowRealm: `return new ShadowRealm().evaluate('1 + 1');`
};
