/** A notebook as one page that needs nothing else: it runs no script, loads nothing, and reads well on paper. */
import { escapeHtml } from '#prose/code-block.ts';
import type { FigureSpec, Output } from '#protocol/output.ts';
import * as language from '#words/language.ts';
import type { ExportedCell, ExportedNotebook } from '../notebook.ts';
import { toShown, type Shown } from '../shown/shown.ts';
import { pageStyle } from './style.ts';

/** A chart as the texts of two drawings. */
export interface DrawnFigure {
	light: string;
	dark: string;
}

/** What only a browser can do. */
export interface HtmlTools {
	/** Markdown that anybody may have written, as harmless HTML. */
	renderText(markdown: string): Promise<string>;
	/** TypeScript as a `pre` with coloured parts. */
	highlight(code: string): Promise<string>;
	/** HTML that anybody may have written, as harmless HTML. */
	clean(html: string): string;
	/** Makes HTML of ours fit for a page that stands alone. */
	settle(html: string): string;
	/** Undefined for a chart that cannot be drawn. */
	draw(figure: FigureSpec): Promise<DrawnFigure | undefined>;
	/** The names of all colours and sizes, as a style sheet. */
	tokens: string;
}

/** Nothing may run or be fetched, whatever else stands in the page. */
const policy =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export async function writeHtml({ title, cells }: ExportedNotebook, tools: HtmlTools): Promise<string> {
	const sections: string[] = [];
	for (const cell of cells) sections.push(await toSection(cell, tools));
	return `<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Stagecoach">
<title>${escapeHtml(title)}</title>
<style>
${tools.tokens}
${pageStyle}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

async function toSection(cell: ExportedCell, tools: HtmlTools): Promise<string> {
	if (cell.kind === 'text') {
		const html = cell.html ?? (await tools.renderText(cell.source));
		return `<section class="text">${tools.settle(html)}</section>`;
	}
	const outputs: string[] = [];
	for (const output of cell.outputs) outputs.push(await toHtml(output, tools));
	const shown = outputs.filter((one) => one !== '');
	const below = shown.length > 0 ? `\n<div class="outputs">${shown.join('\n')}</div>` : '';
	return `<section class="cell">${await tools.highlight(cell.source)}${below}</section>`;
}

async function toHtml(output: Output, tools: HtmlTools): Promise<string> {
	const shown = toShown(output);
	return shown ? writeShown(shown, tools) : '';
}

async function writeShown(shown: Shown, tools: HtmlTools): Promise<string> {
	switch (shown.kind) {
		case 'stream':
			return `<pre class="${shown.name}" tabindex="0">${escapeHtml(shown.text.trimEnd())}</pre>`;
		case 'text':
			return shown.html === undefined
				? `<pre class="value" tabindex="0">${escapeHtml(shown.text)}</pre>`
				: `<div class="wide" tabindex="0">${shown.html}</div>`;
		case 'figure':
			return writeFigure(shown.text, await tools.draw(shown.figure));
		case 'image': {
			const { type, base64, alt, width } = shown;
			const size = width === undefined ? '' : ` width="${Math.round(width)}"`;
			return `<img src="data:${type};base64,${base64}" alt="${escapeHtml(alt)}"${size}>`;
		}
		case 'html':
			return `<div class="html" tabindex="0">${tools.clean(shown.html)}</div>`;
		case 'error':
			return `<pre class="error" tabindex="0">${escapeHtml(shown.lines.join('\n'))}</pre>`;
	}
}

function writeFigure(words: string, drawn: DrawnFigure | undefined): string {
	const alt = escapeHtml(words);
	if (!drawn) return `<p class="figure">${alt}</p>`;
	const dark = `<source media="screen and (prefers-color-scheme: dark)" srcset="${toAddress(drawn.dark)}">`;
	return `<figure><picture>${dark}<img src="${toAddress(drawn.light)}" alt="${alt}"></picture></figure>`;
}

const toAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
