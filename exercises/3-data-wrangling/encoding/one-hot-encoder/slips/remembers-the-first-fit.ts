// feedback: first fit
class OneHotEncoder {
	categories: string[] = [];
	isFitted = false;

	fit(values: string[]): this {
		this.categories = [...new Set([...this.categories, ...values])].sort();
		this.isFitted = true;
		return this;
	}

	transform(values: string[]): number[][] {
		if (!this.isFitted) throw new Error('Call fit first.');
		return values.map((value) => this.categories.map((category) => (category === value ? 1 : 0)));
	}
}
