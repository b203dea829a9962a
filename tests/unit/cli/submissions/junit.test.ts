import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GradedSubmission } from '#cli/submissions/grade-all.ts';
import { toJUnit } from '#cli/submissions/junit.ts';
import { outcomes, type Outcome } from '#protocol/verdict.ts';
import { findBroken, parseXml } from '../../../support/junit-rules.ts';

const graded = (student: string, outcome: Outcome, summary = ''): GradedSubmission => ({
	student,
	hint: outcome === 'passed' ? '' : 'Look again',
	seconds: 1.25,
	verdict: {
		task: 'statistics/mean',
		outcome,
		summary,
		checks: [{ title: 'a < b', passed: outcome === 'passed', message: outcome === 'passed' ? '' : summary }]
	}
});

it('has a suite per student, a failure for a wrong answer and an error for what could not be checked', () => {
	const xml = toJUnit([
		graded('ada', 'passed'),
		graded('ada', 'failed', 'Got "1"\nnot <2> & 3'),
		graded('ben', 'could-not-check', 'Ours')
	]);
	expect(xml).toContain('<testsuite name="ada" tests="2" failures="1" errors="0">');
	expect(xml).toContain('<testsuite name="ben" tests="1" failures="0" errors="1">');
	expect(xml).toContain('<testcase classname="statistics" name="mean" time="1.250"/>');
	expect(xml).toContain(
		'<failure type="failed" message="Got &quot;1&quot;&#10;not &lt;2&gt; &amp; 3">✗ a &lt; b\n'
	);
	expect(xml).toContain('Hint: Look again</failure>');
	expect(xml).toContain('<error type="could-not-check" message="Ours">');
});

it('holds nothing that XML does not allow, whatever a learner’s message holds', () => {
	const xml = toJUnit([graded('e\u0000ve', 'crashed', 'a\u0007b\uD800c\uFFFF🙂]]>')]);
	expect(xml).toContain('name="e�ve"');
	expect(xml).toContain('message="a�b�c�🙂]]&gt;"');
});

it('is one document as a whole, with a line for each check', () => {
	const failed = graded('ada', 'failed', 'Got 1');
	const passedCheck = { title: 'first', passed: true, message: '' };
	const xml = toJUnit([
		{ ...failed, verdict: { ...failed.verdict, checks: [passedCheck, ...failed.verdict.checks] } }
	]);
	expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
	<testsuite name="ada" tests="1" failures="1" errors="0">
		<testcase classname="statistics" name="mean" time="1.250">
			<failure type="failed" message="Got 1">✓ first
✗ a &lt; b
Got 1
Hint: Look again</failure>
		</testcase>
	</testsuite>
</testsuites>
`);
	expect(toJUnit([{ ...failed, hint: '' }])).toContain('Got 1</failure>');
	expect(toJUnit([])).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n</testsuites>\n');
});

const anyText = fc.string({ unit: 'binary' });

it('is well-formed and keeps to the rules that CI systems have, whatever students and their answers are called and say', () => {
	const answers = fc.array(fc.tuple(anyText, fc.constantFrom(...outcomes), anyText), { maxLength: 12 });
	fc.assert(
		fc.property(answers, (list) => {
			const text = toJUnit(list.map((one) => graded(...one)));
			const document = parseXml(text);
			expect(findBroken(document)).toEqual([]);
			expect(text).not.toMatch(/="[^"]*[\t\n\r][^"]*"/); // would be read as spaces
			const cases = document.children.flatMap(({ children }) => children);
			expect(cases).toHaveLength(list.length);
		}),
		{ seed: 1, numRuns: 300 }
	);
});

it('says to a reader of XML what was said to the learner', () => {
	const summary = 'Got "1",\n\tnot <2> & 3 ]]> 🙂';
	const [suite] = parseXml(toJUnit([graded('a & "b"', 'failed', summary)])).children;
	const failure = suite!.children[0]!.children[0]!;
	expect(suite!.attributes['name']).toBe('a & "b"');
	expect(failure.attributes['message']).toBe(summary);
	expect(failure.text).toContain(summary);
});

it.each([
	[
		'<testsuites><testsuite name="a" tests="1" failures="0" errors="0"/></testsuites>',
		'tests says 1, there are 0'
	],
	['<testsuites><testsuite name="a" tests="0" failures="0"/></testsuites>', '<testsuite> has no errors'],
	[
		'<testsuites><testcase name="a" classname="b" time="1"/></testsuites>',
		'<testcase> stands in <testsuites>'
	],
	['<testsuites name="a" time="soon"/>', 'time of <testsuites> is soon'],
	['<testsuites><p/></testsuites>', '<p> is not known']
])('the rules are held: %s', (text, broken) => {
	expect(findBroken(parseXml(text))).toContain(broken);
});

it('what is no XML is no report', () => {
	for (const text of ['<a>', '<a></b>', '<a b=1/>', '<a/><b/>', 'a', '<a>&none;</a>'])
		expect(() => parseXml(text), text).toThrow();
});
