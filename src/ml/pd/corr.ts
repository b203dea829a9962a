import type { DataFrame } from 'danfojs';
import { corrcoef } from '../descriptive/corrcoef.ts';
import { type Value, columnOf, frameOf, isNumeric, tableOf } from './table/table.ts';

/**
 * Pearson's correlation of each pair of number columns, over the rows in which both have a value. pandas' `corr`. NaN
 * where a column is constant. O(n p²).
 *
 * @returns k × k, the column names also as labels of the rows
 * @throws TypeError when it is no danfo frame
 * @example
 * corr(select(frame, ['age', 'fare', 'survived']));
 */
export function corr(frame: DataFrame): DataFrame {
	const table = tableOf(frame);
	const names = table.names.filter((name) => isNumeric(columnOf(table, name)));
	const numeric = names.map((name) => columnOf(table, name));
	const columns = numeric.map((a) => numeric.map((b) => pairwise(a, b)));
	return frameOf({ names, columns, length: names.length, index: names });
}

function pairwise(a: Value[], b: Value[]): Value {
	const rows = a.flatMap((x, i) => {
		const y = b[i];
		return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
	});
	if (rows.length < 2) return null;
	const r = corrcoef(
		rows.map(({ x }) => x),
		rows.map(({ y }) => y)
	);
	return Number.isNaN(r) ? null : r;
}
