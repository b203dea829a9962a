import type { DataFrame } from 'danfojs';
import type { Passenger } from 'stagecoach/data';
import * as pd from 'stagecoach/pd';

// Split, apply, combine, spelled out.
function survivalTable(passengers: DataFrame): DataFrame {
	const mean = (values: number[]) =>
		values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
	const groups = Map.groupBy(pd.toRecords<Passenger>(passengers), ({ sex, pclass }) => `${sex} ${pclass}`);
	const rows = [...groups.keys()].sort().map((key) => {
		const members = groups.get(key) ?? [];
		const [sex = '', pclass] = key.split(' ');
		return {
			sex,
			pclass: Number(pclass),
			passengers: members.length,
			rate: mean(members.map(({ survived }) => survived)),
			meanAge: mean(members.flatMap(({ age }) => age ?? []))
		};
	});
	return pd.fromRecords(rows);
}
