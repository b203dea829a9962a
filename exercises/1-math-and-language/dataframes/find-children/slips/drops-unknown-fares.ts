// feedback: without a fare are gone
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const known = pd.dropNull(passengers, ['age', 'fare']);
	const children = pd.filter(known, (row: Passenger) => Number(row.age) < limit);
	return pd.sortValues(pd.select(children, ['name', 'pclass', 'age', 'fare']), ['fare', 'name']);
}
