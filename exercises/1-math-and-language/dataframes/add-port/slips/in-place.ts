// feedback: changed
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	const joined = pd.merge(passengers, ports, { on: 'embarked', how: 'left' });
	for (const name of ['port', 'country']) {
		passengers.addColumn(name, joined.column(name).values as string[], { inplace: true });
	}
	return passengers;
}
