// feedback: the mean is missing
class StandardScaler {
	mean_!: number[];
	scale_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.mean_ = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
		this.scale_ = columns.map((column, j) => {
			const squares = column.map((x) => (x - this.mean_[j]!) ** 2);
			const spread = Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / column.length);
			return spread === 0 ? 1 : spread;
		});
		return this;
	}

	transform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((x, j) => (x - this.mean_[j]!) / this.scale_[j]!));
	}

	inverseTransform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((z, j) => z * this.scale_[j]!));
	}

	#needFit() {
		if (!this.mean_) throw new Error('Call fit before you transform.');
	}
}
