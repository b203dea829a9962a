/** Mistakes that danfo lets pass are said where they are made. */
import { findNearest } from '#base/nearest.ts';
import { lookAfterFrames } from './library-built-ins.ts';

interface Frame {
	columns: string[];
	groupby(columns: string[]): unknown;
}

const guarded = new WeakSet<object>();

/** danfo groups by a column that does not exist, and gives one group of nobody. */
export function catchFrameTraps(danfo: object): void {
	const { prototype } = (danfo as { DataFrame: { prototype: Frame } }).DataFrame;
	if (guarded.has(prototype)) return;
	guarded.add(prototype);
	lookAfterFrames(danfo);
	const { groupby } = prototype;
	prototype.groupby = function (columns) {
		const missing = Array.isArray(columns) ? columns.find((name) => !this.columns.includes(name)) : undefined;
		if (missing === undefined) return groupby.call(this, columns);
		const meant = findNearest(String(missing), this.columns);
		const advice = meant === undefined ? '' : ` Did you mean '${meant}'?`;
		throw new RangeError(
			`There is no column '${missing}'.${advice} The columns are: ${this.columns.join(', ')}.`
		);
	};
}
