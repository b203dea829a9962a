import type { DataFrame } from 'danfojs';
import { load, type Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const children = pd.filter(passengers, (row: Passenger) => row.pclass === 3);
	// TODO: filter by age instead; then select the four columns and sort the rows
	return children;
}

findChildren(await load('titanic', { as: 'frame' }), 18);
