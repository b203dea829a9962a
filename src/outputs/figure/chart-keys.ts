/** Zoom and pan by keys, for learners without a mouse. */

/** How a key changes what an axis shows, as parts of its length. */
interface Move {
	/** Length of the new range as a part of the old one; the middle stays. */
	zoom: number;
	x: number;
	y: number;
}

/** What Plotly knows of a drawn axis, as far as we need it. Numbers are linear: exponents on a logarithmic axis. */
export interface DrawnAxis {
	range: readonly [unknown, unknown];
	fixedrange?: boolean;
	/** From a range's value, which may be a date, to a number, and back. */
	r2l(value: unknown): number;
	l2r(value: number): unknown;
}

const step = 0.2;
const moves: Record<string, Partial<Move>> = {
	'+': { zoom: 0.7 },
	'=': { zoom: 0.7 }, // the plus key without Shift
	'-': { zoom: 1 / 0.7 },
	ArrowLeft: { x: -step },
	ArrowRight: { x: step },
	ArrowDown: { y: -step },
	ArrowUp: { y: step }
};

/** Shows the whole chart again. */
export const wholeKey = '0';

/**
 * @param layout Plotly's own full layout
 * @returns the change of the layout that a key asks for; undefined for a key that does nothing
 */
export function moveAxes(key: string, layout: Record<string, unknown>): Record<string, unknown> | undefined {
	if (!Object.hasOwn(moves, key)) return undefined;
	const move: Move = { zoom: 1, x: 0, y: 0, ...moves[key] };
	const change: Record<string, unknown> = {};
	for (const name of Object.keys(layout).filter((one) => /^[xy]axis\d*$/.test(one))) {
		const axis = layout[name] as DrawnAxis;
		if (axis.fixedrange) continue;
		const [from, to] = moveRange(axis, move.zoom, name.startsWith('x') ? move.x : move.y);
		change[`${name}.range[0]`] = axis.l2r(from);
		change[`${name}.range[1]`] = axis.l2r(to);
	}
	return change;
}

/**
 * An axis that runs backwards moves the way the arrow points, too. One that begins at 0 keeps it while it is zoomed: the
 * bars of a chart stand there.
 */
function moveRange({ range, r2l }: DrawnAxis, zoom: number, shift: number): [number, number] {
	const [from, to] = range.map((value) => r2l(value)) as [number, number];
	if (from === 0 && shift === 0) return [0, to * zoom];
	const middle = (from + to) / 2 + (to - from) * shift;
	const half = ((to - from) / 2) * zoom;
	return [middle - half, middle + half];
}
