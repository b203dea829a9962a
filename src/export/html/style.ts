/** The look of an exported page. Colours and sizes are the site's tokens. */
export const pageStyle = `
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--text); font: var(--text-md)/var(--leading-text) var(--font-text); overflow-wrap: break-word; }
main { max-width: calc(var(--measure-wide) + 3rem); margin: 0 auto; padding: var(--space-7) 1.5rem var(--space-8); }
h1, h2, h3, h4, h5, h6 { line-height: var(--leading-tight); text-wrap: balance; }
h1 { margin: 0 0 var(--space-6); font-size: var(--text-2xl); letter-spacing: -0.015em; }
h2 { margin: 2em 0 0.6em; font-size: var(--text-xl); }
h3 { font-size: var(--text-lg); }
section + section { margin-top: var(--space-5); }
.text { max-width: var(--measure); }
.text > :first-child { margin-top: 0; }
a { color: var(--accent); }
.address { color: var(--text-muted); font-size: var(--text-sm); }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--border); color: var(--text-muted); }
code, pre { font-family: var(--font-mono); font-size: var(--code-font-size); }
pre { margin: 0; line-height: var(--code-line-height); overflow-x: auto; tab-size: 2; }
pre.code { padding: var(--space-3) var(--space-4); border: 1px solid var(--border); border-radius: var(--radius-2); background: var(--code-surface); color: var(--code-text); }
.code-comment { color: var(--code-comment); }
.code-keyword { color: var(--code-keyword); }
.code-string { color: var(--code-string); }
.code-number { color: var(--code-number); }
.code-function { color: var(--code-function); }
.code-type { color: var(--code-type); }
.code-punctuation { color: var(--code-punctuation); }
.outputs { display: grid; gap: var(--space-3); margin-top: var(--space-3); padding-left: var(--space-4); border-left: 2px solid var(--border); }
.outputs > * { min-width: 0; max-width: 100%; }
.outputs pre { max-height: 40rem; overflow: auto; white-space: pre-wrap; }
.stderr { color: var(--warning); }
.error { padding: var(--space-3); border-radius: var(--radius-2); background: var(--danger-surface); color: var(--danger); }
.wide, .html, .table-scroll { overflow-x: auto; }
.html { contain: content; isolation: isolate; }
table { border-collapse: collapse; font-size: var(--text-sm); font-variant-numeric: tabular-nums lining-nums; }
caption { padding-bottom: var(--space-2); color: var(--text-muted); text-align: left; }
th, td { padding: 0.2rem var(--space-3); border-bottom: 1px solid var(--border); text-align: left; vertical-align: top; }
td[align='right'] { text-align: right; }
tbody th { color: var(--text-muted); font-weight: 400; }
figure { margin: 0; }
img, svg { max-width: 100%; height: auto; }
.figure, .no-picture { color: var(--text-muted); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media print {
	:root:root:root { color-scheme: light; --surface: #fff; --text: #1b2226; --text-muted: #566068; --border: #d9dcd8; --accent: #1b4f7a; --code-surface: #f6f7f5; --code-text: #1b2226; --code-comment: #5c676e; --code-keyword: #8a2763; --code-string: #2c663b; --code-number: #93470a; --code-function: #1b4f7a; --code-type: #0c6272; --code-punctuation: #4d575e; --danger: #a3282f; --danger-surface: #fae9e8; --warning: #7d5600; }
	main { max-width: none; padding: 0; }
	body { font-size: 11pt; }
	pre, .wide, .html { overflow: visible; white-space: pre-wrap; }
	.outputs pre { max-height: none; }
	h2, h3 { break-after: avoid; }
	figure, tr { break-inside: avoid; }
}
`.trim();
