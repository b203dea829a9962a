/** JUnit's XML, which every CI system can show: one suite per student, one case per task. */
import type { GradedSubmission } from './grade-all.ts';

export function toJUnit(graded: readonly GradedSubmission[]): string {
	const suites = [...Map.groupBy(graded, ({ student }) => student)].map(([student, own]) =>
		toSuite(student, own)
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function toSuite(student: string, graded: readonly GradedSubmission[]): string {
	const count = (kind: 'failure' | 'error') => graded.filter((one) => kindOf(one) === kind).length;
	const facts = `tests="${graded.length}" failures="${count('failure')}" errors="${count('error')}"`;
	return `\t<testsuite name="${attribute(student)}" ${facts}>\n${graded.map(toCase).join('')}\t</testsuite>\n`;
}

function toCase(graded: GradedSubmission): string {
	const { task, outcome, summary } = graded.verdict;
	const [lesson, name] = task.split('/');
	const head = `\t\t<testcase classname="${attribute(lesson!)}" name="${attribute(name!)}" time="${graded.seconds.toFixed(3)}"`;
	const kind = kindOf(graded);
	if (!kind) return `${head}/>\n`;
	const type = `type="${outcome}" message="${attribute(summary)}"`;
	return `${head}>\n\t\t\t<${kind} ${type}>${escape(describeChecks(graded))}</${kind}>\n\t\t</testcase>\n`;
}

/** An answer that is not right is a failure; what says nothing about the answer is an error. */
function kindOf({ verdict: { outcome } }: GradedSubmission): 'failure' | 'error' | undefined {
	if (outcome === 'passed') return undefined;
	return outcome === 'could-not-check' ? 'error' : 'failure';
}

function describeChecks({ verdict: { checks }, hint }: GradedSubmission): string {
	const lines = checks.map(
		({ title, passed, message }) => `${passed ? '✓' : '✗'} ${title}${message && `\n${message}`}`
	);
	return [...lines, ...(hint ? [`Hint: ${hint}`] : [])].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the control characters that XML 1.0 does not allow. */
function escape(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '�')
		.replace(/[&<>"]/g, (letter) => entities[letter]!);
}

/** White space in an attribute would be read as a space. */
const attribute = (text: string): string =>
	escape(text).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
