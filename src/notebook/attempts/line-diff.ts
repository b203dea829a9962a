/** How one text differs from another, line by line. */
import { diffLines } from 'diff';

export type DiffRow =
	| { kind: 'same' | 'added' | 'removed'; text: string }
	/** So many lines in which both are alike, and which are far from any difference. */
	| { kind: 'fold'; count: number };

/** Lines that stand around a difference, to tell where it is. */
const context = 3;

/** Very long texts that have little in common are told apart as wholes. */
const patienceMs = 300;

/** @returns no rows when the texts are alike */
export function diffTexts(before: string, after: string): DiffRow[] {
	const [old, present] = [endLine(before), endLine(after)];
	const parts = diffLines(old, present, { timeout: patienceMs }) ?? [
		{ value: old, removed: true, added: false },
		{ value: present, removed: false, added: true }
	];
	const rows = parts.flatMap(({ value, added, removed }) => {
		const kind = added ? 'added' : removed ? 'removed' : 'same';
		const lines = value.replace(/\n$/, '').split('\n');
		return lines.map((text) => ({ kind, text }) as const);
	});
	return rows.some(({ kind }) => kind !== 'same') ? fold(rows) : [];
}

export function countRows(rows: readonly DiffRow[], kind: 'added' | 'removed'): number {
	return rows.filter((row) => row.kind === kind).length;
}

/** A line break at the very end is no difference to a reader. */
const endLine = (text: string) => `${text.replaceAll('\r\n', '\n').replace(/\n+$/, '')}\n`;

function fold(rows: readonly DiffRow[]): DiffRow[] {
	const changes = rows.flatMap(({ kind }, at) => (kind === 'same' ? [] : at));
	const isNear = (at: number) => changes.some((change) => Math.abs(change - at) <= context);
	const folded: DiffRow[] = [];
	for (const [at, row] of rows.entries()) {
		const last = folded.at(-1);
		if (isNear(at)) folded.push(row);
		else if (last?.kind === 'fold') last.count++;
		else folded.push({ kind: 'fold', count: 1 });
	}
	return folded;
}
