// feedback: has not seen a `fit` itself
const _shared: { categories: string[] | undefined } = { categories: undefined };

class OneHotEncoder {
	get categories(): string[] {
		return _shared.categories ?? [];
	}

	fit(values: string[]): this {
		_shared.categories = [...new Set(values)].sort();
		return this;
	}

	transform(values: string[]): number[][] {
		if (!_shared.categories) throw new Error('Call fit first.');
		return values.map((value) => this.categories.map((category) => (category === value ? 1 : 0)));
	}
}
