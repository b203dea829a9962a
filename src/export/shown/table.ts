import { showColumn } from '#outputs/table/columns.ts';
import { describeExtent } from '#outputs/table/words.ts';
import { escapeHtml } from '#prose/code-block.ts';
import { sentRows, type Table } from '#protocol/table.ts';

/** A file is read, not scrolled through: more rows say no more. */
const mostRows = { html: 100, text: 20 };

/** As a table of HTML, the rows with their labels. Everything that came from data is escaped. */
export function tableHtml(table: Table): string {
	const { labels, cells } = cellsOf(table, mostRows.html);
	const head = table.columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
	const rows = labels.map((label, row) => {
		const fields = cells.map((column) => {
			const { text, kind } = column[row]!;
			return `<td${kind === 'number' ? ' align="right"' : ''}>${escapeHtml(text)}</td>`;
		});
		return `<tr><th scope="row">${escapeHtml(label)}</th>${fields.join('')}</tr>`;
	});
	const extent = escapeHtml(describeExtent(table, labels.length));
	return `<table><caption>${extent}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** In columns of the same width. */
export function tableText(table: Table): string {
	const { labels, cells } = cellsOf(table, mostRows.text);
	const columns = [
		['', ...labels],
		...table.columns.map(({ name }, at) => [name, ...cells[at]!.map(({ text }) => text)])
	].map((texts) => {
		const width = Math.max(...texts.map((text) => text.length));
		return texts.map((text) => text.padStart(width));
	});
	const lines = columns[0]!.map((_, row) => columns.map((column) => column[row]).join('  '));
	return `${lines.join('\n')}\n${describeExtent(table, labels.length)}`;
}

function cellsOf(table: Table, most: number) {
	const count = Math.min(sentRows(table), most);
	const labels = Array.from({ length: count }, (_, row) => table.index?.[row] ?? String(row));
	const cells = table.columns.map((column) => {
		const shown = showColumn(column);
		return labels.map((_, row) => shown.cell(row));
	});
	return { labels, cells };
}
