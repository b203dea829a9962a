// feedback: a text where
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	const joined = pd.merge(passengers, ports, { on: 'embarked', how: 'left' });
	return pd.fillNull(joined, { port: 'unknown', country: 'unknown' });
}
