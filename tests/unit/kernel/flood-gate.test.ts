import { expect, it } from 'vitest';
import { FloodGate } from '#kernel/page/flood-gate.ts';

it('lets a busy worker through for ever, and one that says too much at once not', () => {
	let now = 0;
	const gate = new FloodGate(() => now);
	for (; now < 60_000; now += 5) expect(gate.pass()).toBe(true);
	const answers = Array.from({ length: 2000 }, () => gate.pass());
	expect(answers[0]).toBe(true);
	expect(answers.at(-1)).toBe(false);
	now += 60_000;
	expect(gate.pass()).toBe(true);
});
