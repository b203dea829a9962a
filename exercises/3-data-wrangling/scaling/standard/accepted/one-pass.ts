/** Statistics in one pass, the rows by closures that fit leaves behind. */
class StandardScaler {
	mean_: number[] = [];
	scale_: number[] = [];
	#there?: (row: number[]) => number[];
	#back?: (row: number[]) => number[];

	fit(rows: number[][]) {
		const n = rows.length;
		const means: number[] = [];
		const scales: number[] = [];
		for (let j = 0; j < rows[0]!.length; j++) {
			let mean = 0;
			let squares = 0;
			// Welford: one pass.
			rows.forEach((row, i) => {
				const distance = row[j]! - mean;
				mean += distance / (i + 1);
				squares += distance * (row[j]! - mean);
			});
			means.push(mean);
			scales.push(Math.sqrt(squares / n) || 1);
		}
		[this.mean_, this.scale_] = [means, scales];
		this.#there = (row) => row.map((x, j) => (x - means[j]!) / scales[j]!);
		this.#back = (row) => row.map((x, j) => x * scales[j]! + means[j]!);
		return this;
	}

	transform(rows: number[][]) {
		if (!this.#there) throw new TypeError('This scaler has not been fitted: call fit(rows).');
		return rows.map(this.#there);
	}

	inverseTransform(rows: number[][]) {
		if (!this.#back) throw new TypeError('This scaler has not been fitted: call fit(rows).');
		return rows.map(this.#back);
	}
}
