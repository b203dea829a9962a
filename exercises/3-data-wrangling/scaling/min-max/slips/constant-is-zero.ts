// feedback: always 0
class MinMaxScaler {
	dataMin_!: number[];
	dataMax_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.dataMin_ = columns.map((column) => Math.min(...column));
		this.dataMax_ = columns.map((column) => Math.max(...column));
		return this;
	}

	transform(rows: number[][]): number[][] {
		const ranges = this.#ranges();
		return rows.map((row) =>
			row.map((x, j) => (this.dataMax_[j] === this.dataMin_[j] ? 0 : (x - this.dataMin_[j]!) / ranges[j]!))
		);
	}

	inverseTransform(rows: number[][]): number[][] {
		const ranges = this.#ranges();
		return rows.map((row) => row.map((x, j) => x * ranges[j]! + this.dataMin_[j]!));
	}

	#ranges(): number[] {
		if (!this.dataMin_) throw new Error('Call fit before you transform.');
		return this.dataMax_.map((max, j) => max - this.dataMin_[j]! || 1);
	}
}
