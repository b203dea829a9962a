// feedback: largest minus the smallest
import * as ml from 'stagecoach/ml';

class RobustScaler {
	center_!: number[];
	scale_!: number[];

	fit(rows: number[][]): this {
		const columns = rows[0]!.map((_value, j) => rows.map((row) => row[j]!));
		this.center_ = columns.map((column) => ml.median(column));
		this.scale_ = columns.map((column) => Math.max(...column) - Math.min(...column) || 1);
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
