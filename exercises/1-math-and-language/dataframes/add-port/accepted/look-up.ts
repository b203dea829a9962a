import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

interface Port {
	embarked: string;
	port: string;
	country: string;
}

// A join with unique keys is a look-up in a dictionary, row by row.
function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	const byCode = new Map(pd.toRecords<Port>(ports).map((row) => [row.embarked, row]));
	const find = ({ embarked }: { embarked: string | null }) =>
		embarked === null ? undefined : byCode.get(embarked);
	const named = pd.withColumn(passengers, 'port', (row: { embarked: string | null }) => find(row)?.port);
	return pd.withColumn(named, 'country', (row: { embarked: string | null }) => find(row)?.country);
}
