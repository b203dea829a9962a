import type { DataFrame } from 'danfojs';

// danfo's addColumn gives a new frame, as long as nobody asks for { inplace: true }.
function addFamily(passengers: DataFrame): DataFrame {
	const [sibsp, parch, fare] = ['sibsp', 'parch', 'fare'].map(
		(name) => passengers.column(name).values as number[]
	);
	const familySize = sibsp!.map((siblings, i) => siblings + parch![i]! + 1);
	// A missing fare is NaN in a frame, and NaN divided by anything stays NaN.
	const farePerPerson = fare!.map((amount, i) => amount / familySize[i]!);
	return passengers.addColumn('familySize', familySize).addColumn('farePerPerson', farePerPerson);
}
