import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

// { ...row, … } makes a new object for each row: the old ones stay as they are.
function addFamily(passengers: DataFrame): DataFrame {
	const rows = pd.toRecords<Passenger>(passengers).map((row) => {
		const familySize = 1 + row.sibsp + row.parch;
		return { ...row, familySize, farePerPerson: row.fare === null ? null : row.fare / familySize };
	});
	return pd.fromRecords(rows);
}
