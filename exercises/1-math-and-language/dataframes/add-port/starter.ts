import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	// TODO: give each passenger the port and the country of their code; lose nobody
	return passengers;
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
