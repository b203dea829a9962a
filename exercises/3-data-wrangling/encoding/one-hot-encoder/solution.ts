/** One column for each category that `fit` has seen. */
class OneHotEncoder {
	categories: string[] = [];
	#isFitted = false;

	fit(values: string[]): this {
		this.categories = [...new Set(values)].sort();
		this.#isFitted = true;
		return this;
	}

	transform(values: string[]): number[][] {
		if (!this.#isFitted) throw new Error('Call fit first: the encoder knows no categories yet.');
		// The learned categories decide about the columns, whatever comes in: an unknown value equals none of them.
		return values.map((value) => this.categories.map((category) => (category === value ? 1 : 0)));
	}
}

const _example = new OneHotEncoder().fit(['S', 'C', 'S', 'Q']);
_example.transform(['C', 'S', 'X']);
