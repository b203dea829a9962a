// feedback: before `fit`
class OneHotEncoder {
	categories: string[] = [];

	fit(values: string[]): this {
		this.categories = [...new Set(values)].sort();
		return this;
	}

	transform(values: string[]): number[][] {
		return values.map((value) => this.categories.map((category) => (category === value ? 1 : 0)));
	}
}
