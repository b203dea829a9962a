/** Python's libraries answer what a lesson asks a function for: its checks must ask for the same. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#grading/define.ts';
import { isTensorMarker, tensor } from '#grading/markers.ts';
import answers from '../reference/answers.json' with { type: 'json' };
import { expectClose } from '../unit/ml/expect-close.ts';
import { course, exercises } from './course.ts';

interface Call {
	arguments: unknown[];
	answer: unknown;
}

/** Arguments as a check writes them. */
function toArgument(value: unknown): unknown {
	const nested = (value as { tensor?: Parameters<typeof tensor>[0] } | null)?.tensor;
	return nested === undefined ? value : tensor(nested);
}

/** A check's tensor as the kept numbers have it. */
const toKept = (value: unknown) => (isTensorMarker(value) ? { tensor: value.values } : value);

async function findReference(name: string, called: string) {
	const task = course.tasks.find(({ lesson, slug }) => `${lesson}/${slug}` === name)!;
	const file = pathToFileURL(join(exercises, task.path, 'grade.ts')).href;
	const { checks } = ((await import(/* @vite-ignore */ file)) as { default: Grade }).default;
	const check = checks.find((one) => one.kind === 'compare' && one.name === called);
	return (check as Extract<typeof check, { kind: 'compare' }>).options.expected;
}

/** Objects by their entries, so that numbers in them are compared as numbers. */
function toLists(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(toLists);
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, entry]) => [key, toLists(entry)]);
}

describe.each(Object.entries(answers as Record<string, Record<string, Call[]>>))('%s', (name, functions) => {
	it.each(Object.entries(functions))('%s is what the libraries say', async (called, calls) => {
		const reference = await findReference(name, called);
		for (const { arguments: given, answer } of calls) {
			const found = await reference(...given.map(toArgument));
			expectClose(toLists(toKept(found)), toLists(answer), 1e-8);
		}
		expect(calls.length).toBeGreaterThan(1);
	});
});
