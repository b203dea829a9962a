import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	// The default, inner, would drop the passengers whose code stands in no row of ports.
	return pd.merge(passengers, ports, { on: 'embarked', how: 'left' });
}

addPort(
	pd.fromRecords([
		{ name: 'Ada', embarked: 'S' },
		{ name: 'Bo', embarked: null },
		{ name: 'Cy', embarked: 'C' },
		{ name: 'Di', embarked: 'S' }
	]),
	pd.fromRecords([
		{ embarked: 'C', port: 'Cherbourg', country: 'France' },
		{ embarked: 'S', port: 'Southampton', country: 'England' },
		{ embarked: 'Q', port: 'Queenstown', country: 'Ireland' }
	])
);
