/** What an export takes of an open notebook. */
import { resolve } from '$app/paths';
import { AppError } from '#base/app-error.ts';
import type { CellView, WholeNotebookView } from '#notebook/contract.ts';
import type { ExportedCell, ExportedNotebook } from '#export/notebook.ts';
import * as words from '#words/export-panels.ts';
import { toPartKey, type LessonPageData, type PagePart } from '../lesson/lesson-page.ts';
import type { LessonTexts } from '../lesson/texts.ts';

export function gatherOwn(title: string, { cells }: WholeNotebookView): ExportedNotebook {
	return { title, cells: cells.map(toCell) };
}

/** @throws AppError when the lesson's texts cannot be loaded */
export async function gatherLesson(
	page: LessonPageData,
	notebook: WholeNotebookView
): Promise<ExportedNotebook> {
	const texts = await loadTexts(page.slug);
	const parts = new Map(page.parts.map((part, at) => [toPartKey(part, at), { part, text: texts[at] ?? '' }]));
	const cells = notebook.order.flatMap((key) => {
		const found = parts.get(key);
		if (found?.part.kind === 'prose') return [toText(key, found.text, found.part.html)];
		const cell = toCell(notebook.cell(key));
		return found?.part.kind === 'task' ? [toStatement(found.part, found.text), cell] : [cell];
	});
	return { title: `${page.label} ${page.title}`, cells };
}

function toCell({ id, kind, source, outputs }: CellView): ExportedCell {
	if (kind === 'text') return toText(id, source);
	return { id, kind: 'code', source, outputs };
}

function toText(id: string, source: string, html?: string): ExportedCell {
	return { id, kind: 'text', source, outputs: [], ...(html !== undefined && { html }) };
}

function toStatement({ id, title, statementHtml }: PagePart & { kind: 'task' }, text: string): ExportedCell {
	const heading = document.createElement('h2');
	heading.textContent = words.exportedTask(title);
	return toText(`${id}-task`, text, heading.outerHTML + statementHtml);
}

async function loadTexts(slug: string): Promise<LessonTexts> {
	const response = await fetch(resolve('/lesson/[slug]/texts.json', { slug })).catch(() => undefined);
	if (!response?.ok) throw new AppError('offline', words.textsMissing);
	return (await response.json()) as LessonTexts;
}
