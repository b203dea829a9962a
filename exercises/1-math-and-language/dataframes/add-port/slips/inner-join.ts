// feedback: without a match are gone
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	return pd.merge(passengers, ports, { on: 'embarked' });
}
