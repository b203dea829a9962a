/** What the proof of a task is made of: wrong answers that nobody wrote, and what verdicts show. */
import type { TaskFolder } from '#curriculum/task-folder.ts';
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
