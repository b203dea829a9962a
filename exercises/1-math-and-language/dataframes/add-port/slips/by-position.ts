// feedback: row by row
import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	const rows = pd.toRecords<{ port: string; country: string }>(ports);
	const named = pd.withColumn(passengers, 'port', (_row, i) => rows[i]?.port);
	return pd.withColumn(named, 'country', (_row, i) => rows[i]?.country);
}
