// feedback: without going on between
import * as ml from 'stagecoach/ml';

/** The value at the last whole position before q. */
function _at(column: number[], q: number): number {
	return column.toSorted((a, b) => a - b)[Math.floor((column.length - 1) * q)]!;
}

class RobustScaler {
	center_!: number[];
	scale_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.center_ = columns.map((column) => ml.median(column));
		this.scale_ = columns.map((column) => _at(column, 0.75) - _at(column, 0.25) || 1);
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
