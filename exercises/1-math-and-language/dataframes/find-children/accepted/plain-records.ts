import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

// Frame to objects, the array methods that you know, and back to a frame.
function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const rows = pd
		.toRecords<Passenger>(passengers)
		.filter(({ age }) => age !== null && age < limit)
		.map(({ name, pclass, age, fare }) => ({ name, pclass, age, fare }))
		.sort((a, b) => (a.fare ?? Infinity) - (b.fare ?? Infinity) || (a.name < b.name ? -1 : 1));
	return pd.fromRecords(rows);
}
