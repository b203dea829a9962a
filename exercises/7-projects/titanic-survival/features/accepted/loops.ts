import * as ml from 'stagecoach/ml';

class PassengerTable {
	#ages: Record<string, number[]> = {};
	#all: number[] = [];
	#fares: number[] = [];

	fit(passengers: Known[]): void {
		this.#ages = {};
		this.#all = [];
		this.#fares = [];
		for (const { name, age, fare } of passengers) {
			if (fare !== null) this.#fares.push(fare);
			if (age === null) continue;
			this.#all.push(age);
			(this.#ages[titleOf(name)] ??= []).push(age);
		}
	}

	transform(passengers: Known[]): number[][] {
		const rows: number[][] = [];
		for (const one of passengers) {
			const title = titleOf(one.name);
			const age = one.age === null ? ml.median(this.#ages[title] ?? this.#all) : one.age;
			const fare = one.fare === null ? ml.median(this.#fares) : one.fare;
			const row = [one.pclass, age, Math.log(1 + fare), 1 + one.sibsp + one.parch];
			row.push(one.cabin === null ? 0 : 1, 'ABC'.includes(deckOf(one.cabin)) ? 1 : 0);
			for (const wanted of ['Mr', 'Mrs', 'Miss', 'Master']) row.push(title === wanted ? 1 : 0);
			rows.push(row);
		}
		return rows;
	}
}
