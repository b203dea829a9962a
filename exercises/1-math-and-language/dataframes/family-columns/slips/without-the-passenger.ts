// feedback: the passenger
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	const sized = pd.withColumn(passengers, 'familySize', (row: Passenger) => row.sibsp + row.parch);
	return pd.withColumn(sized, 'farePerPerson', (row: Passenger) =>
		row.fare === null ? null : row.fare / (row.sibsp + row.parch)
	);
}
