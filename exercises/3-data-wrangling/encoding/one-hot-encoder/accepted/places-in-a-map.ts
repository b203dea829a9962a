class OneHotEncoder {
	places: Map<string, number> | undefined;

	get categories(): string[] {
		return [...(this.places?.keys() ?? [])];
	}

	fit(values: string[]): void {
		const sorted = values.toSorted().filter((value, i, all) => i === 0 || value !== all[i - 1]);
		this.places = new Map(sorted.map((value, place) => [value, place]));
	}

	transform(values: string[]): number[][] {
		const { places } = this;
		if (!places) throw new TypeError('not fitted');
		return values.map((value) => {
			const row = new Array<number>(places.size).fill(0);
			const place = places.get(value);
			if (place !== undefined) row[place] = 1;
			return row;
		});
	}
}
