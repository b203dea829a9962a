/** One walk over the rows; the formula as scale · x + offset. */
class MinMaxScaler {
	dataMin_: number[] | null = null;
	dataMax_: number[] | null = null;

	fit(rows: number[][]): MinMaxScaler {
		const width = rows[0]!.length;
		const lows = new Array<number>(width).fill(Infinity);
		const highs = new Array<number>(width).fill(-Infinity);
		for (const row of rows) {
			row.forEach((value, j) => {
				if (value < lows[j]!) lows[j] = value;
				if (value > highs[j]!) highs[j] = value;
			});
		}
		this.dataMin_ = lows;
		this.dataMax_ = highs;
		return this;
	}

	_scales(): { scale: number; offset: number }[] {
		const { dataMin_, dataMax_ } = this;
		if (!dataMin_ || !dataMax_) throw new RangeError('fit me first');
		return dataMin_.map((low, j) => {
			const range = dataMax_[j]! - low;
			const scale = range > 0 ? 1 / range : 1;
			return { scale, offset: -low * scale };
		});
	}

	transform(rows: number[][]): number[][] {
		const scales = this._scales();
		return rows.map((row) => row.map((x, j) => x * scales[j]!.scale + scales[j]!.offset));
	}

	inverseTransform(rows: number[][]): number[][] {
		const scales = this._scales();
		return rows.map((row) => row.map((x, j) => (x - scales[j]!.offset) / scales[j]!.scale));
	}
}
