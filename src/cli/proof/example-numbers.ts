/** The numbers of a task's worked example, as its checks have them, and as Python prints them. */
import { isDeepStrictEqual } from 'node:util';
import { setDataHost } from '#datasets/host.ts';
import { load } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { planScenarios } from '#grading/behaviour/behaves-check.ts';
import type { Check, Grade } from '#grading/define.ts';
import { makeRandom } from '#grading/random.ts';
import { ExpectedThrow } from '#grading/thrown.ts';
import { ExpectedResponse } from '#grading/web.ts';

type Behaves = Extract<Check, { kind: 'behaves' }>;
type Compare = Extract<Check, { kind: 'compare' }>;

/**
 * What the references give for the first fixed input of each function, and in the first fixed scenario of each class or
 * object. A `check` is a program: what it needs can be seen in no other way than by running it.
 */
export async function findExampleNumbers({ checks }: Grade): Promise<number[]> {
	const seen = new Set<string>();
	const numbers: number[] = [];
	for (const check of checks) {
		if (check.kind === 'check' || seen.has(check.name)) continue;
		const example = check.kind === 'compare' ? await exampleCall(check) : await exampleScenario(check);
		if (!example) continue;
		seen.add(check.name);
		numbers.push(...flattenNumbers(example));
	}
	return numbers;
}

/** The first answer that is none that must throw. */
async function exampleCall({ options }: Compare): Promise<unknown[] | undefined> {
	if (typeof options.inputs === 'function') return undefined;
	for (const args of options.inputs) {
		try {
			return [await options.expected(...structuredClone(args))];
		} catch (error) {
			if (!(error instanceof ExpectedThrow)) throw error;
		}
	}
	return undefined;
}

/** What the steps of the first scenario give, if it is the same whatever the seed. */
async function exampleScenario({ options }: Behaves): Promise<unknown[] | undefined> {
	setDataHost(nodeDataHost);
	const plan = (seed: number) => planScenarios(options, { random: makeRandom(seed), load });
	const [[first], [again]] = await Promise.all([plan(1), plan(2)]);
	if (!first || !isDeepStrictEqual(first.steps, again?.steps)) return undefined;
	return first.needs.flatMap((need) => (need.kind === 'value' ? [need.value] : []));
}

/** Of tensors the values, of frames the cells, of web responses the body: a status is no result of a computation. */
function flattenNumbers(value: unknown): number[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [value] : [];
	if (typeof value !== 'object' || value === null || value instanceof ExpectedThrow) return [];
	if (value instanceof ExpectedResponse) return flattenNumbers(value.json);
	const parts = value as { $make?: string; values?: unknown; rows?: unknown };
	if (parts.$make === 'tensor') return flattenNumbers(parts.values);
	if (parts.$make === 'frame') return flattenNumbers(parts.rows);
	if (value instanceof Map || value instanceof Set) return [...value].flatMap(flattenNumbers);
	return Object.values(value).flatMap(flattenNumbers);
}

/** Those of `numbers` that the printed text does not hold, to the digits that it prints. */
export function findUnprinted(numbers: readonly number[], printed: string): number[] {
	const tokens = printed.match(/-?\d+(?:\.\d*)?(?:e[+-]?\d+)?/gi) ?? [];
	return numbers.filter((number) => !tokens.some((token) => isPrintedAs(number, token)));
}

function isPrintedAs(number: number, token: string): boolean {
	const decimals = /\.(\d*)/.exec(token)?.[1]?.length ?? 0;
	const exponent = Number(/e([+-]?\d+)/i.exec(token)?.[1] ?? 0);
	return Math.abs(Number(token) - number) <= 0.5 * 10 ** (exponent - decimals) + 1e-9;
}
