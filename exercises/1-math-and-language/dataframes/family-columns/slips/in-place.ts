// feedback: changed
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	const rows = pd.toRecords<Passenger>(passengers);
	const sizes = rows.map((row) => row.sibsp + row.parch + 1);
	const shares = rows.map((row, i) => (row.fare === null ? NaN : row.fare / (sizes[i] ?? 1)));
	passengers.addColumn('familySize', sizes, { inplace: true });
	passengers.addColumn('farePerPerson', shares, { inplace: true });
	return passengers;
}
