import type { DataFrame } from 'danfojs';
import { load, type Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function addFamily(passengers: DataFrame): DataFrame {
	// TODO: the size of the family, then what each of them paid
	return pd.withColumn(passengers, 'familySize', (row: Passenger) => row.sibsp);
}

addFamily(await load('titanic', { as: 'frame' }));
