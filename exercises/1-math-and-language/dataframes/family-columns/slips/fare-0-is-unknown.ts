// feedback: A fare of 0 is known
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	const sized = pd.withColumn(passengers, 'familySize', (row: Passenger) => row.sibsp + row.parch + 1);
	return pd.withColumn(sized, 'farePerPerson', (row: Passenger) =>
		row.fare ? row.fare / (row.sibsp + row.parch + 1) : null
	);
}
