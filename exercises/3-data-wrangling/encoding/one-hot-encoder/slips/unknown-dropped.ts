// feedback: dropped
class OneHotEncoder {
	categories: string[] = [];
	isFitted = false;

	fit(values: string[]): this {
		this.categories = [...new Set(values)].sort();
		this.isFitted = true;
		return this;
	}

	transform(values: string[]): number[][] {
		if (!this.isFitted) throw new Error('Call fit first.');
		const known = values.filter((value) => this.categories.includes(value));
		return known.map((value) => this.categories.map((category) => (category === value ? 1 : 0)));
	}
}
