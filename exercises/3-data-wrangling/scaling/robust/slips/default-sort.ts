// feedback: as texts
function _quantile(column: number[], q: number): number {
	const sorted = [...column].sort();
	const position = (sorted.length - 1) * q;
	const below = Math.floor(position);
	const above = Math.ceil(position);
	return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

class RobustScaler {
	center_!: number[];
	scale_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.center_ = columns.map((column) => _quantile(column, 0.5));
		this.scale_ = columns.map((column) => _quantile(column, 0.75) - _quantile(column, 0.25) || 1);
		return this;
	}

	transform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((x, j) => (x - this.center_[j]!) / this.scale_[j]!));
	}

	inverseTransform(rows: number[][]): number[][] {
		this.#needFit();
		return rows.map((row) => row.map((x, j) => x * this.scale_[j]! + this.center_[j]!));
	}

	#needFit() {
		if (!this.center_) throw new Error('Call fit before you transform.');
	}
}
