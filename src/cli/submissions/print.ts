/** Verdicts for a terminal. */
import type { Verdict } from '#protocol/verdict.ts';
import { outcomeWords } from '#words/outcomes.ts';
import type { GradedSubmission } from './grade-all.ts';

/** One answer with all its checks. */
export function describeVerdict({ outcome, summary, checks, error }: Verdict, hint: string): string {
	const lines = checks.flatMap(({ title, passed, message }) => [
		`${passed ? '✓' : '✗'} ${title}`,
		...(message && message !== summary ? [message.replace(/^/gm, '    ')] : [])
	]);
	const parts = [
		`${outcomeWords[outcome]}: ${summary}`,
		lines.join('\n'),
		error?.help ?? '',
		hint && `Hint: ${hint}`
	];
	return parts.filter(Boolean).join('\n\n');
}

/** A class: a line per answer, and how many of each kind. */
export function describeClass(graded: readonly GradedSubmission[]): string {
	const lines = graded.map(
		({ student, verdict: { task, outcome, summary } }) =>
			`${student}  ${task}  ${outcomeWords[outcome]}${outcome === 'passed' ? '' : `: ${firstLine(summary)}`}`
	);
	const counts = Map.groupBy(graded, ({ verdict }) => verdict.outcome);
	const sums = [...counts].map(([outcome, own]) => `${own.length} ${outcomeWords[outcome].toLowerCase()}`);
	return [...lines, '', `${graded.length} answers: ${sums.join(', ') || 'none'}`].join('\n');
}

const firstLine = (text: string) => text.split('\n')[0]!;
