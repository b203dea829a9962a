/** One column for each category that `fit` has seen. */
class OneHotEncoder {
	categories: string[] = [];

	fit(values: string[]): this {
		// TODO: learn the categories.
		return this;
	}

	transform(values: string[]): number[][] {
		// TODO: one row for each value, one entry for each category.
		return values.map(() => []);
	}
}

const _example = new OneHotEncoder().fit(['S', 'C', 'S', 'Q']);
_example.transform(['C', 'S', 'X']);
