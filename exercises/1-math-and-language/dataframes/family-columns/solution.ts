import type { DataFrame } from 'danfojs';
import { load, type Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	const sized = pd.withColumn(passengers, 'familySize', (row: Passenger) => row.sibsp + row.parch + 1);
	return pd.withColumn(sized, 'farePerPerson', (row: Passenger & { familySize: number }) =>
		// JavaScript takes null / 2 for 0 / 2: an unknown fare would become a free passage.
		row.fare === null ? null : row.fare / row.familySize
	);
}

addFamily(await load('titanic', { as: 'frame' }));
