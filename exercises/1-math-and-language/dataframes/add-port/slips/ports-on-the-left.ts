// feedback: starts from ports
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	const joined = pd.merge(ports, passengers, { on: 'embarked', how: 'left' });
	return pd.select(joined, [...passengers.columns, 'port', 'country']);
}
