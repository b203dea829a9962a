import * as ml from 'stagecoach/ml';

interface Person {
	sex: string;
	pclass: number;
	age: number | null;
	fare: number | null;
	embarked: string | null;
	survived: number;
}

/** The chance of each passenger, from a recipe that has not seen him or her. */
function unseenChances(passengers: Person[], folds: number[]): number[] {
	// TODO: for each fold, fit preparation and model on all others; ask for the passengers of this one.
	return [];
}

const _six = [
	{ sex: 'female', pclass: 1, age: 30, fare: 80, embarked: 'C', survived: 1 },
	{ sex: 'male', pclass: 3, age: 22, fare: 8, embarked: 'S', survived: 0 },
	{ sex: 'female', pclass: 3, age: null, fare: 7, embarked: 'Q', survived: 0 },
	{ sex: 'male', pclass: 1, age: 50, fare: 60, embarked: 'S', survived: 1 },
	{ sex: 'male', pclass: 2, age: null, fare: 13, embarked: null, survived: 0 },
	{ sex: 'female', pclass: 2, age: 4, fare: null, embarked: 'S', survived: 1 }
];
unseenChances(_six, [0, 1, 0, 1, 1, 0]);
