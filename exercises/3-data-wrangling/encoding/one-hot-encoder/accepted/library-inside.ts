import * as ml from 'stagecoach/ml';

class OneHotEncoder {
	encoder = new ml.OneHotEncoder({ handleUnknown: 'ignore' });
	categories!: string[];

	fit(values: string[]): this {
		this.encoder = new ml.OneHotEncoder({ handleUnknown: 'ignore' }).fit(values.map((value) => [value]));
		this.categories = this.encoder.categories_[0]!.map(String);
		return this;
	}

	transform(values: string[]): number[][] {
		if (values.length === 0 && this.categories) return [];
		return this.encoder.transform(values.map((value) => [value]));
	}
}
