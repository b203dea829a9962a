import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

interface Port {
	embarked: string;
	port: string;
	country: string;
}

function addPort(passengers: DataFrame, ports: DataFrame): DataFrame {
	const known = pd.toRecords<Port>(ports);
	const rows = pd.toRecords<{ embarked: string | null }>(passengers).map((row) => {
		const match = known.find((other) => other.embarked === row.embarked);
		return { ...row, port: match?.port ?? null, country: match?.country ?? null };
	});
	return pd.fromRecords(rows);
}
