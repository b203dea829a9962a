import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

// pd.sortValues keeps the order of equal rows, so the less important key may go first.
function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const sorted = pd.sortValues(pd.sortValues(passengers, 'name'), 'fare');
	const known = pd.dropNull(sorted, ['age']);
	const children = pd.filter(known, (row: Passenger) => Number(row.age) < limit);
	return pd.select(children, ['name', 'pclass', 'age', 'fare']);
}
