// feedback: new column
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
		const all = [...new Set([...this.categories, ...values])];
		return values.map((value) => all.map((category) => (category === value ? 1 : 0)));
	}
}
