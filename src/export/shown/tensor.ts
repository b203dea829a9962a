import { describeFacts, summaryOf } from '#outputs/tensor/facts.ts';
import { tensorGrids, type TensorGrid } from '#outputs/tensor/grid.ts';
import { escapeHtml } from '#prose/code-block.ts';
import type { TensorPreview } from '#protocol/output.ts';
import * as words from '#words/exported.ts';

/** Shape, type, and the first values in rows and columns. */
export function tensorText(tensor: TensorPreview): string {
	const grids = tensorGrids(tensor).grids.map(gridText);
	return [headline(tensor), ...grids].join('\n');
}

export function tensorHtml(tensor: TensorPreview): string {
	return `<p>${escapeHtml(headline(tensor))}</p>${tensorGrids(tensor).grids.map(gridHtml).join('')}`;
}

function headline(tensor: TensorPreview): string {
	const { shape, dtype, disposed } = tensor;
	const summary = summaryOf(tensor);
	const facts = disposed ? words.disposed : summary && describeFacts(tensor, summary);
	return words.tensor(shape.join(', '), dtype, facts || '');
}

function gridText({ label, rows, hiddenColumns, hiddenRows }: TensorGrid): string {
	const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ text }) => text.length)));
	const lines = rows.map(
		({ cells }) => cells.map(({ text }) => text.padStart(width)).join('  ') + (hiddenColumns > 0 ? '  …' : '')
	);
	return [...(label ? [label] : []), ...lines, ...(hiddenRows > 0 ? ['…'] : [])].join('\n');
}

function gridHtml({ label, rows, hiddenColumns, hiddenRows }: TensorGrid): string {
	const lines = rows.map(({ cells }) => {
		const fields = cells.map(({ text }) => `<td align="right">${escapeHtml(text)}</td>`).join('');
		return `<tr>${fields}${hiddenColumns > 0 ? '<td>…</td>' : ''}</tr>`;
	});
	const more = hiddenRows > 0 ? '<tr><td>…</td></tr>' : '';
	const caption = label ? `<caption>${escapeHtml(label)}</caption>` : '';
	return `<table>${caption}<tbody>${lines.join('')}${more}</tbody></table>`;
}
