// feedback: aged 0, are gone
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const children = pd.filter(passengers, (row: Passenger) => (row.age ? row.age < limit : false));
	return pd.sortValues(pd.select(children, ['name', 'pclass', 'age', 'fare']), ['fare', 'name']);
}
