// feedback: code is missing are gone
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	return pd.merge(pd.dropNull(passengers, ['embarked']), ports, { on: 'embarked', how: 'left' });
}
