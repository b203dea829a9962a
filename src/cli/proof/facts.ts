/** What the proof of a task is made of: wrong answers that nobody wrote, and the numbers of the worked example. */
import type { TaskFolder } from '#curriculum/task-folder.ts';
import type { Grade } from '#grading/define.ts';
import type { Verdict } from '#protocol/verdict.ts';
import { analyseCell } from '#transpile/analyse.ts';

/** What a verdict says, whole: for those who have to repair it. */
export function tell({ outcome, summary, checks }: Verdict): string {
	const failing = checks
		.filter(({ passed }) => !passed)
		.map(({ title, message }) => `  ✗ ${title}: ${message}`);
	return [`${outcome}: ${summary}`, ...failing].join('\n');
}

const junkBodies = {
	nothing: '',
	zero: 'return 0;',
	one: 'return 1;',
	NaN: 'return NaN;',
	null: 'return null;',
	'an empty text': 'return "";',
	'an empty list': 'return [];',
	'an empty object': 'return {};',
	true: 'return true;',
	'its first argument': 'return args[0];',
	'a promise of nothing': 'return Promise.resolve();',
	'an empty chart': 'return { data: [], layout: {} };'
};

/** Answers that define every name and do nothing useful. */
export function makeJunk({ solution, slug }: TaskFolder): { name: string; source: string }[] {
	const names = analyseCell(slug, solution)
		.definitions.filter(({ isImport }) => !isImport)
		.map(({ name }) => name);
	return Object.entries(junkBodies).map(([name, body]) => ({
		name,
		source: names.map((defined) => `function ${defined}(...args: any[]): any { ${body} }`).join('\n')
	}));
}

/** Titles of the checks that none of the verdicts failed. */
export function findUnprovedChecks(verdicts: readonly Verdict[]): string[] {
	const titles = new Set(verdicts.flatMap(({ checks }) => checks.map(({ title }) => title)));
	for (const { checks } of verdicts)
		for (const { title, passed } of checks) if (!passed) titles.delete(title);
	return [...titles];
}

/** The numbers of the worked example: what the reference gives for the first fixed input of each function. */
export async function findExampleNumbers({ checks }: Grade): Promise<number[]> {
	const seen = new Set<string>();
	const numbers: number[] = [];
	for (const check of checks) {
		if (check.kind !== 'compare' || seen.has(check.name) || typeof check.options.inputs === 'function')
			continue;
		seen.add(check.name);
		numbers.push(
			...flattenNumbers(await check.options.expected(...structuredClone(check.options.inputs[0]!)))
		);
	}
	return numbers;
}

function flattenNumbers(value: unknown): number[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	const parts = value as { $make?: string; values?: unknown; rows?: unknown };
	if (parts.$make === 'tensor') return flattenNumbers(parts.values);
	if (parts.$make === 'frame') return flattenNumbers(parts.rows);
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
