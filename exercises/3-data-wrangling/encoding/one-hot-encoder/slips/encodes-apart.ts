// feedback: for itself
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
		const own = [...new Set(values)].sort();
		return values.map((value) => own.map((category) => (category === value ? 1 : 0)));
	}
}
