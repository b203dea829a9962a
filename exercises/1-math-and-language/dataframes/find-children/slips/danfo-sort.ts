// feedback: missing values
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const children = pd.filter(passengers, (row: Passenger) => row.age !== null && row.age < limit);
	const selected = pd.select(children, ['name', 'pclass', 'age', 'fare']);
	return pd.sortValues(selected, 'name').sortValues('fare');
}
