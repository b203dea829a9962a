/** What stands before a right answer and reaches for more than it may: it is not there, or ends only itself. */
import { crashes, passes, timesOut, type Attack } from './attack.ts';
import { rightAnswer } from './targets.ts';

const endless = { isEndless: true };

const reaches: [name: string, code: string, told?: RegExp, more?: Partial<Attack>][] = [
	['the grader', "import { grade } from 'stagecoach/grading';", crashes, { isTriedInPage: true }],
	['the solution', "await import('../../exercises/1-math-and-language/statistics/mode/solution.ts');"],
	['a file', "await import('node:fs');"],
	['a file, by eval', `await (0, eval)("import('node:fs')");`],
	['a file, by a made function', `await new Function("return import('node:fs')")();`],
	['a file, by require', "require('node:fs');"],
	['a thread', "await import('node:worker_threads');"],
	['the end of the process', 'process.exit(0);'],
	['a built-in module', "process.getBuiltinModule('node:fs');"],
	['a signal', 'process.kill(1);'],
	['the network', "await fetch('http://127.0.0.1:9');"],
	['a socket', "new WebSocket('ws://127.0.0.1:9');"],
	['the environment, which is empty', 'if (Object.keys(process.env).length > 0) throw 1;', passes],
	['a loop at the definition', 'for (;;);', timesOut, endless],
	['an await without end', 'await new Promise(() => {});', timesOut, endless],
	[
		'memory at the definition',
		'const kept = []; for (;;) kept.push(new Float64Array(1e6).fill(1));',
		/^(Error|Timed out)/,
		endless
	],
	['a flood of words', 'for (let i = 0; i < 1e5; i++) console.log("passed ".repeat(100));', passes]
];

export const reached: Attack[] = reaches.map(([name, code, told = crashes, more]) => ({
	...{ name: `reaches for ${name}`, target: 'number', answer: `${code}\n${rightAnswer('number')}`, told },
	...more
}));
