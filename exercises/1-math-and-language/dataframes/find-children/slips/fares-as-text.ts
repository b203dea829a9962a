// feedback: as texts
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const children = pd.filter(passengers, (row: Passenger) => row.age !== null && row.age < limit);
	const rows = pd.toRecords<Passenger>(pd.select(children, ['name', 'pclass', 'age', 'fare']));
	const text = ({ fare }: Passenger) => (fare === null ? '~' : String(fare));
	rows.sort((a, b) => (text(a) === text(b) ? (a.name < b.name ? -1 : 1) : text(a) < text(b) ? -1 : 1));
	return pd.fromRecords(rows);
}
