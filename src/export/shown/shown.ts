/** An output as something that stands still: what a file can hold of it, whatever the file's format. */
import { readVector } from '#outputs/image/vector.ts';
import { announce } from '#outputs/training/words.ts';
import { describeEnd, describeProgress } from '#outputs/progress/words.ts';
import { summarise } from '#outputs/figure/summary.ts';
import { epochsTable } from '#outputs/training/epochs-table.ts';
import { findImageFormat } from '#base/image-format.ts';
import type { CellError } from '#protocol/error.ts';
import type { ImageSpec } from '#protocol/image.ts';
import type { FigureSpec, Output, Table } from '#protocol/output.ts';
import type { WidgetSpec } from '#protocol/widget.ts';
import * as words from '#words/exported.ts';
import { encodePng, toBase64 } from './bytes.ts';
import { tableHtml, tableText } from './table.ts';
import { tensorHtml, tensorText } from './tensor.ts';
import { valueText } from './value.ts';

export type Shown =
	/** Printed: `stderr` for warnings and errors. */
	| { kind: 'stream'; name: 'stdout' | 'stderr'; text: string }
	/** `html` says the same as a table, and is ours: nothing of a stranger's stands in it unescaped. */
	| { kind: 'text'; text: string; html?: string }
	| { kind: 'figure'; figure: FigureSpec; text: string }
	/** `base64` is a file of that type. */
	| { kind: 'image'; type: string; base64: string; alt: string; width?: number }
	/** A stranger's HTML, not yet cleaned. */
	| { kind: 'html'; html: string }
	| { kind: 'error'; name: string; message: string; lines: string[] };

/** @returns undefined for what is nothing without its page */
export function toShown(output: Output): Shown | undefined {
	switch (output.kind) {
		case 'console': {
			const isError = output.level === 'warn' || output.level === 'error';
			const texts = output.values.map((value) => (value.type === 'string' ? value.value : valueText(value)));
			return { kind: 'stream', name: isError ? 'stderr' : 'stdout', text: `${texts.join(' ')}\n` };
		}
		case 'dropped':
			return { kind: 'stream', name: 'stderr', text: `${words.linesDropped(output.lines)}\n` };
		case 'value':
			if (output.value.type === 'table') return showTable(output.value.table);
			if (output.value.type === 'tensor') return showTensor(output.value.tensor);
			return { kind: 'text', text: valueText(output.value) };
		case 'table':
			return showTable(output.table);
		case 'tensor':
			return showTensor(output.tensor);
		case 'figure':
			return { kind: 'figure', figure: output.figure, text: summarise(output.figure) };
		case 'image':
			return showImage(output.image);
		case 'html':
			return { kind: 'html', html: output.html };
		case 'error':
			return showError(output.error);
		case 'widget':
			return { kind: 'text', text: widgetText(output.widget) };
		case 'progress': {
			const end = describeEnd(output.progress)?.word ?? words.running;
			const text = words.progress(output.progress.label, end, describeProgress(output.progress));
			return { kind: 'text', text };
		}
		case 'training': {
			const table = epochsTable(output.training);
			const text = announce(output.training) || words.training;
			return { kind: 'text', text, html: `<p>${escapeText(text)}</p>${tableHtml(table)}` };
		}
	}
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const showTable = (table: Table): Shown => ({ kind: 'text', text: tableText(table), html: tableHtml(table) });

function showTensor(tensor: Extract<Output, { kind: 'tensor' }>['tensor']): Shown {
	return { kind: 'text', text: tensorText(tensor), html: tensorHtml(tensor) };
}

function showImage({ alt, width, source }: ImageSpec): Shown | undefined {
	const look = { kind: 'image' as const, alt, ...(width !== undefined && { width }) };
	if (source.type === 'pixels') return { ...look, type: 'image/png', base64: toBase64(encodePng(source)) };
	const format = findImageFormat(source.bytes);
	if (!format) return undefined;
	if (format !== 'svg') return { ...look, type: `image/${format}`, base64: toBase64(source.bytes) };
	const drawing = readVector(source.bytes);
	if (drawing === undefined) return undefined;
	return { ...look, type: 'image/svg+xml', base64: toBase64(new TextEncoder().encode(drawing)) };
}

function showError(error: CellError): Shown {
	const { name, message, frames, help, cause } = error;
	const places = frames.flatMap((frame) =>
		frame.kind === 'cell' ? [`    ${words.frame(frame.within, frame.cell, frame.line)}`] : []
	);
	const lines = [
		`${name}: ${message}`,
		...places,
		...(help ? [help] : []),
		...(cause ? [words.causedBy(cause.name, cause.message)] : [])
	];
	return { kind: 'error', name, message, lines };
}

/** What it was set to: a file has no widget that moves. */
function widgetText(widget: WidgetSpec): string {
	const { type, label, value } = widget;
	switch (type) {
		case 'button':
			return `[${label}]`;
		case 'checkbox':
			return words.setTo(label, value ? words.on : words.off);
		case 'file':
			return words.setTo(label, value?.name ?? words.noFile);
		case 'drawing':
			return words.setTo(label, words.drawing(value.length));
		case 'api-console':
			return words.setTo(label, `${value.method} ${value.path}${answerText(widget.answer)}`);
		default:
			return words.setTo(label, String(value));
	}
}

function answerText(answer: Extract<WidgetSpec, { type: 'api-console' }>['answer']): string {
	return answer.kind === 'response' ? ` → ${answer.status}\n${answer.body}` : '';
}
