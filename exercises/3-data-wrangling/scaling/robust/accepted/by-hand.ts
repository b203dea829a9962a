/** The quantile of a list that is sorted already. */
function _quantile(sorted: number[], q: number): number {
	const position = q * (sorted.length - 1);
	const place = Math.floor(position);
	const share = position - place;
	return sorted[place]! * (1 - share) + (sorted[place + 1] ?? 0) * share;
}

class RobustScaler {
	center_: number[] = [];
	scale_: number[] = [];
	fitted = false;

	fit(rows: number[][]) {
		this.center_ = [];
		this.scale_ = [];
		for (let j = 0; j < rows[0]!.length; j++) {
			const sorted = rows.map((row) => row[j]!);
			sorted.sort((a, b) => a - b);
			this.center_.push(_quantile(sorted, 0.5));
			const spread = _quantile(sorted, 0.75) - _quantile(sorted, 0.25);
			this.scale_.push(spread > 0 ? spread : 1);
		}
		this.fitted = true;
		return this;
	}

	transform(rows: number[][]) {
		if (!this.fitted) throw new Error('not fitted');
		return rows.map((row) => row.map((x, j) => (x - this.center_[j]!) / this.scale_[j]!));
	}

	inverseTransform(rows: number[][]) {
		if (!this.fitted) throw new Error('not fitted');
		return rows.map((row) => row.map((x, j) => x * this.scale_[j]! + this.center_[j]!));
	}
}
