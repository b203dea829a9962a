import { describe, expect, it } from 'vitest';
import { HeldProblems } from '#notebook/held-problems.svelte.ts';
import type { Diagnostic } from '#protocol/cell.ts';

const problem = (message: string): Diagnostic => ({
	severity: 'error',
	message,
	place: { cell: 'fares', line: 1, column: 1 },
	endColumn: 4
});

function hold() {
	let present = [problem('old')];
	const problems = new HeldProblems(() => present);
	const messages = () => problems.shown.map(({ message }) => message);
	return { problems, messages, find: (...found: string[]) => (present = found.map(problem)) };
}

describe('the problems below a cell', () => {
	it('are not added to while the learner types, and go when they are mended', () => {
		const { problems, messages, find } = hold();
		problems.editor.onfocusin();
		problems.hold();
		find('old', 'new');
		expect(messages()).toEqual(['old']);
		find('new');
		expect(messages()).toEqual([]);
		problems.release();
		expect(messages()).toEqual(['new']);
	});

	it('are all shown when the text changes by another hand: a name that is changed everywhere, another tab', () => {
		const { problems, messages, find } = hold();
		problems.hold();
		find('old', 'new');
		expect(messages()).toEqual(['old', 'new']);
	});
});
