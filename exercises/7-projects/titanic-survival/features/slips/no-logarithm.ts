// feedback: fare in pounds
import * as ml from 'stagecoach/ml';

/** Turns passengers into rows of ten numbers; what fills gaps is learned by fit alone. */
class PassengerTable {
	agesByTitle = new Map<string, number>();
	age = NaN;
	fare = NaN;

	fit(passengers: Known[]): this {
		const aged = passengers.filter(({ age }) => age !== null);
		const medianAge = (group: Known[]) => ml.median(group.map(({ age }) => age!));
		this.agesByTitle = new Map();
		for (const title of new Set(aged.map(({ name }) => titleOf(name)))) {
			this.agesByTitle.set(title, medianAge(aged.filter(({ name }) => titleOf(name) === title)));
		}
		this.age = medianAge(aged);
		this.fare = ml.median(passengers.flatMap(({ fare }) => fare ?? []));
		return this;
	}

	transform(passengers: Known[]): number[][] {
		return passengers.map(({ pclass, age, fare, sibsp, parch, cabin, name }) => {
			const title = titleOf(name);
			const deck = deckOf(cabin);
			return [
				pclass,
				age ?? this.agesByTitle.get(title) ?? this.age,
				fare ?? this.fare,
				sibsp + parch + 1,
				Number(deck !== 'none'),
				Number(['A', 'B', 'C'].includes(deck)),
				...['Mr', 'Mrs', 'Miss', 'Master'].map((one) => Number(one === title))
			];
		});
	}
}
