/** One small object per column, from its sorted values. */
class MinMaxScaler {
	#columns?: { low: number; high: number; range: number }[];

	get dataMin_(): number[] {
		return (this.#columns ?? []).map(({ low }) => low);
	}

	get dataMax_(): number[] {
		return (this.#columns ?? []).map(({ high }) => high);
	}

	fit(rows: number[][]) {
		this.#columns = rows[0]!.map((_first, j) => {
			const sorted = rows.map((row) => row[j]!).sort((a, b) => a - b);
			const [low, high] = [sorted[0]!, sorted.at(-1)!];
			return { low, high, range: low === high ? 1 : high - low };
		});
		return this;
	}

	transform(rows: number[][]) {
		const columns = this.#fitted('transform');
		return rows.map((row) => columns.map(({ low, range }, j) => (row[j]! - low) / range));
	}

	inverseTransform(rows: number[][]) {
		const columns = this.#fitted('inverseTransform');
		return rows.map((row) => columns.map(({ low, range }, j) => low + row[j]! * range));
	}

	#fitted(method: string) {
		if (this.#columns) return this.#columns;
		throw new Error(`${method}: the scaler must be fitted first.`);
	}
}
