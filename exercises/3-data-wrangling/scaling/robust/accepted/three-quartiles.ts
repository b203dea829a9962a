import * as ml from 'stagecoach/ml';

/** Three quartiles of each column at once; the library does the rest. */
class RobustScaler {
	#quartiles: number[][] = [];

	fit(rows: number[][]): this {
		this.#quartiles = rows[0]!.map((_value, j) =>
			ml.quantile(
				rows.map((row) => row[j]!),
				[0.25, 0.5, 0.75]
			)
		);
		return this;
	}

	get center_() {
		return this.#quartiles.map(([, middle]) => middle!);
	}

	get scale_() {
		return this.#quartiles.map(([low, , high]) => (low === high ? 1 : high! - low!));
	}

	#each(rows: number[][], change: (value: number, center: number, scale: number) => number) {
		if (this.#quartiles.length === 0) throw new Error('fit has not been called');
		const { center_, scale_ } = this;
		return rows.map((row) => row.map((value, j) => change(value, center_[j]!, scale_[j]!)));
	}

	transform(rows: number[][]) {
		return this.#each(rows, (value, center, scale) => (value - center) / scale);
	}

	inverseTransform(rows: number[][]) {
		return this.#each(rows, (value, center, scale) => value * scale + center);
	}
}
