// feedback: unknown fare as 0
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const children = pd.filter(passengers, (row: Passenger) => row.age !== null && row.age < limit);
	const rows = pd.toRecords<Passenger>(pd.select(children, ['name', 'pclass', 'age', 'fare']));
	rows.sort((a, b) => (a.fare ?? 0) - (b.fare ?? 0) || (a.name < b.name ? -1 : 1));
	return pd.fromRecords(rows);
}
