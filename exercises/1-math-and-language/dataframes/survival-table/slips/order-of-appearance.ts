// feedback: order in which
import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

function survivalTable(passengers: DataFrame): DataFrame {
	const groups = new Map<string, Passenger[]>();
	for (const row of pd.toRecords<Passenger>(passengers)) {
		const key = row.sex + row.pclass;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const mean = (values: number[]) =>
		values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
	const rows = [...groups.values()].map((members) => ({
		sex: members[0]!.sex,
		pclass: members[0]!.pclass,
		passengers: members.length,
		rate: mean(members.map((row) => row.survived)),
		meanAge: mean(members.flatMap((row) => row.age ?? []))
	}));
	return pd.fromRecords(rows);
}
