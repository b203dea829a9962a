// feedback: the old columns are gone
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	const rows = pd.toRecords<Passenger>(passengers).map((row) => {
		const familySize = row.sibsp + row.parch + 1;
		return { familySize, farePerPerson: row.fare === null ? null : row.fare / familySize };
	});
	return pd.fromRecords(rows);
}
