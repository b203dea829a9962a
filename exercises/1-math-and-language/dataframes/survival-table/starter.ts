import type { DataFrame } from 'danfojs';
import { load } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	// TODO: group by sex and class; count the passengers, and take the mean of two columns
	return pd.groupBy(passengers, 'sex').agg({ passengers: ['survived', 'size'] });
}

survivalTable(await load('titanic', { as: 'frame' }));
