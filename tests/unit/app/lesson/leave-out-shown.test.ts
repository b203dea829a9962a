import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { leaveOutShown } from '#app/lesson/leave-out-shown.ts';

/** As SvelteKit writes a page: what scripts may run, markup, then a script with the data as an expression. */
function pageOf(data: string, markup = '<p>html:"Read"</p>'): string {
	const script = `start({${data}})`;
	const hash = createHash('sha256').update(script).digest('base64');
	return `<meta content="script-src 'sha256-${hash}'"><body>${markup}<script>${script}</script></body>`;
}

it('leaves out what the markup shows, and nothing else', () => {
	const data = (html: string, code: string, statement: string) =>
		`parts:[{kind:"prose",html:${html}},{kind:"demo",id:"a",source:"f()",codeHtml:${code}},` +
		`{kind:"task",title:"T",statementHtml:${statement},source:"g()",codeHtml:${code},hintCount:1}]`;
	const full = data(
		String.raw`"\u003Cp>\"Yes\"\\\u003C/p>"`,
		String.raw`"f\u003Cb>()"`,
		String.raw`"\u003Cp>T"`
	);
	expect(leaveOutShown(pageOf(full))).toBe(pageOf(data('" "', '" "', '" "')));
});

it.each([
	String.raw`source:"const x = {html:\"a\"}",id:"b"`,
	String.raw`source:"// the text is html:",id:"b"`,
	String.raw`source:"ends with a backslash \\",title:"codeHtml:"`,
	'goals:["<code>html:</code>"],xhtml:"kept"'
])('leaves %s alone', (data) => {
	expect(leaveOutShown(pageOf(data))).toBe(pageOf(data));
});

it('a text in the markup that looks like data stays', () => {
	const page = pageOf('id:"a"', '<script>const early = {html:"kept"}</script><p>html:"kept"</p>');
	expect(leaveOutShown(page)).toBe(page);
});

it('a page whose policy does not know the script is refused: a browser would not run it', () => {
	const page = pageOf('id:"a"').replace(/sha256-[^']*/, 'sha256-x');
	expect(() => leaveOutShown(page)).toThrow('no hash of the script');
});
