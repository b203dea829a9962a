import type { DataFrame } from 'danfojs';
import { load, type Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	// Without the first half, an unknown age would count as 0: null < 18 is true in JavaScript.
	const children = pd.filter(passengers, (row: Passenger) => row.age !== null && row.age < limit);
	const selected = pd.select(children, ['name', 'pclass', 'age', 'fare']);
	// The second key decides between equal fares; missing fares come last by themselves, as in pandas.
	return pd.sortValues(selected, ['fare', 'name']);
}

findChildren(await load('titanic', { as: 'frame' }), 18);
