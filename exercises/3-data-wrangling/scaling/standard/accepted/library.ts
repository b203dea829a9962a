import * as ml from 'stagecoach/ml';

/** Fills its lists from the library, and maps the rows in loops. */
class StandardScaler {
	mean_ = Array<number>();
	scale_ = Array<number>();

	fit(rows: number[][]): StandardScaler {
		const inner = new ml.StandardScaler().fit(rows);
		this.mean_ = inner.mean_;
		this.scale_ = inner.scale_;
		return this;
	}

	_map(rows: number[][], change: (value: number, mean: number, scale: number) => number): number[][] {
		if (this.mean_.length === 0) throw Error('fit first');
		const result: number[][] = [];
		for (const row of rows) {
			const changed: number[] = [];
			for (const [j, value] of row.entries()) changed.push(change(value, this.mean_[j]!, this.scale_[j]!));
			result.push(changed);
		}
		return result;
	}

	transform(rows: number[][]) {
		return this._map(rows, (value, mean, scale) => (value - mean) / scale);
	}

	inverseTransform(rows: number[][]) {
		return this._map(rows, (value, mean, scale) => mean + scale * value);
	}
}
