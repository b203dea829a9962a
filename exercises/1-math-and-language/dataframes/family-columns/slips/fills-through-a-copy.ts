// feedback: changed
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	// A copy of danfo shares its rows with the original.
	const own = passengers.copy();
	own.fillNa([0], { columns: ['fare'], inplace: true });
	const sized = pd.withColumn(own, 'familySize', (row: Passenger) => row.sibsp + row.parch + 1);
	return pd.withColumn(
		sized,
		'farePerPerson',
		(row: Passenger) => Number(row.fare) / (row.sibsp + row.parch + 1)
	);
}
