// feedback: in which they appear
class OneHotEncoder {
	categories: string[] = [];
	isFitted = false;

	fit(values: string[]): this {
		this.categories = [...new Set(values)];
		this.isFitted = true;
		return this;
	}

	transform(values: string[]): number[][] {
		if (!this.isFitted) throw new Error('Call fit first.');
		return values.map((value) => this.categories.map((category) => (category === value ? 1 : 0)));
	}
}
