/**
 * The lines beside the list of a notebook's cells: a cell whose names others read has a lane from its row to the rows
 * of its readers. Pure, so that it can be tested without a page.
 */
import type { MappedCell, NotebookMap } from './contract.ts';

/** A lane where it meets a row. */
export interface LaneMark {
	/** From 0, the one that is nearest to the text. */
	column: number;
	/** The cell that the lane comes from. */
	from: string;
	/** `gives`: the lane's own cell; `takes`: a reader; `passes`: neither. */
	role: 'gives' | 'takes' | 'passes';
	/** It goes on above the row, or below. */
	up: boolean;
	down: boolean;
}

export interface MapRow {
	cell: MappedCell;
	marks: LaneMark[];
}

interface Lane {
	from: string;
	top: number;
	bottom: number;
	column: number;
	readers: ReadonlySet<string>;
}

export function layOutMap(map: NotebookMap): { rows: MapRow[]; columns: number } {
	const lanes = placeLanes(findLanes(map));
	const rows = map.map((cell, row): MapRow => {
		const here = lanes.filter(({ top, bottom }) => top <= row && row <= bottom);
		return { cell, marks: here.map((lane) => toMark(lane, cell.id, row)) };
	});
	return { rows, columns: Math.max(0, ...lanes.map(({ column }) => column + 1)) };
}

function findLanes(map: NotebookMap): Omit<Lane, 'column'>[] {
	return map.flatMap(({ id: from }, row) => {
		const readers = map.flatMap(({ id, needs }, at) =>
			id !== from && needs.some(({ cell }) => cell === from) ? [{ id, at }] : []
		);
		if (readers.length === 0) return [];
		const rows = [row, ...readers.map(({ at }) => at)];
		const ids = new Set(readers.map(({ id }) => id));
		return [{ from, top: Math.min(...rows), bottom: Math.max(...rows), readers: ids }];
	});
}

/** Short lanes are nearest to the text; two lanes share a column when one ends above the other. */
function placeLanes(lanes: Omit<Lane, 'column'>[]): Lane[] {
	const placed: Lane[] = [];
	const length = ({ top, bottom }: Omit<Lane, 'column'>) => bottom - top;
	for (const lane of lanes.toSorted((one, other) => length(one) - length(other))) {
		const taken = placed.filter(({ top, bottom }) => top <= lane.bottom && lane.top <= bottom);
		let column = 0;
		while (taken.some((other) => other.column === column)) column++;
		placed.push({ ...lane, column });
	}
	return placed;
}

function toMark({ from, top, bottom, column, readers }: Lane, cell: string, row: number): LaneMark {
	const role = cell === from ? 'gives' : readers.has(cell) ? 'takes' : 'passes';
	return { column, from, role, up: row > top, down: row < bottom };
}
