import { describe, expect, it } from 'vitest';
import { tidyStack } from '#kernel/worker/stack.ts';

const repeat = (times: number, ...lines: string[]) => Array.from({ length: times }, () => lines).flat();

describe('a stack that is sent to the page', () => {
	it('has one frame a line, without the message that V8 writes above', () => {
		const message = 'first\n    at fake (cell:a:1:1:1)';
		expect(tidyStack(`Error: ${message}\n    at f (cell:a:1:2:3)\n\n    at cell:a:1:4:5`, message)).toBe(
			'at f (cell:a:1:2:3)\nat cell:a:1:4:5'
		);
		expect(tidyStack('at f (cell:a:1:2:3)', '')).toBe('at f (cell:a:1:2:3)');
	});

	it('keeps a frame that happens to hold the message', () => {
		const stack = 'numbers@cell:generator:1:2:38\ndefault@cell:generator:1:3:15';
		expect(tidyStack(stack, 'gen')).toBe(stack);
	});

	it('counts the turns of a recursion, also of several functions', () => {
		expect(tidyStack(['a', ...repeat(9000, 'f'), 'z'].join('\n'), '')).toBe('a\nf\n… 8999 more of 1\nz');
		expect(tidyStack(repeat(500, 'odd', 'even').join('\n'), '')).toBe('odd\neven\n… 998 more of 2');
		expect(tidyStack(repeat(3, 'f').join('\n'), '')).toBe('f\nf\nf');
	});

	it('leaves out the middle of one that does not repeat', () => {
		const lines = Array.from({ length: 10_000 }, (_, at) => `at f (cell:a:1:${at}:1)`);
		const kept = tidyStack(lines.join('\n'), '').split('\n');
		expect(kept).toHaveLength(141);
		expect(kept[100]).toBe('… 9860 more of 0');
		expect(kept.at(-1)).toBe(lines.at(-1));
	});

	it('leaves out addresses that hold a whole script', () => {
		expect(tidyStack(`at x (data:text/javascript,${'a'.repeat(400)}:1:2)\nat y (cell:a:1:2:3)`, '')).toBe(
			'at y (cell:a:1:2:3)'
		);
	});
});
