/** The k nearest rows so far, nearest first; of equally near ones those with the smaller numbers. */
export class NearestList {
	readonly sums: Float64Array;
	readonly rows: Int32Array;

	constructor(k: number) {
		this.sums = new Float64Array(k);
		this.rows = new Int32Array(k);
		this.clear();
	}

	/** Whoever is farther away cannot enter any more. */
	get worst(): number {
		return this.sums[this.sums.length - 1]!;
	}

	clear(): void {
		this.sums.fill(Infinity);
		this.rows.fill(0x7fffffff);
	}

	/** O(k) for a row that enters, O(1) for others. */
	offer(sum: number, row: number): void {
		const { sums, rows } = this;
		let place = sums.length - 1;
		if (sum > sums[place]! || (sum === sums[place] && row > rows[place]!)) return;
		for (; place > 0; place--) {
			const before = sums[place - 1]!;
			if (sum > before || (sum === before && row > rows[place - 1]!)) break;
			sums[place] = before;
			rows[place] = rows[place - 1]!;
		}
		sums[place] = sum;
		rows[place] = row;
	}
}
