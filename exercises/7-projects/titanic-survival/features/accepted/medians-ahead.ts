import * as ml from 'stagecoach/ml';

class PassengerTable {
	medians: Record<string, number> = {};

	fit(passengers: Known[]): this {
		const agesOf = (title?: string) =>
			passengers
				.filter(({ name }) => title === undefined || titleOf(name) === title)
				.flatMap(({ age }) => (age === null ? [] : [age]));
		const every = ml.quantile(agesOf(), 0.5);
		this.medians = {
			fare: ml.quantile(
				passengers.flatMap(({ fare }) => (fare === null ? [] : [fare])),
				0.5
			)
		};
		for (const title of ['Mr', 'Mrs', 'Miss', 'Master', 'Other']) {
			const ages = agesOf(title);
			this.medians[title] = ages.length > 0 ? ml.quantile(ages, 0.5) : every;
		}
		return this;
	}

	transform(passengers: Known[]): number[][] {
		return passengers.map((one) => {
			const title = titleOf(one.name);
			const flags = [one.cabin !== null, /^[ABC]/.test(one.cabin ?? '')];
			const titles = ['Mr', 'Mrs', 'Miss', 'Master'].map((wanted) => wanted === title);
			return [
				one.pclass,
				one.age ?? this.medians[title]!,
				Math.log1p(one.fare ?? this.medians['fare']!),
				one.sibsp + one.parch + 1,
				...[...flags, ...titles].map(Number)
			];
		});
	}
}
