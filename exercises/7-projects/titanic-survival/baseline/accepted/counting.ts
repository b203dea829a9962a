import type { Passenger } from 'stagecoach/data';

function baselineChances(train: Passenger[], passengers: Known[]): number[] {
	const all = { survived: 0, count: 0 };
	const bySex: Record<string, { survived: number; count: number }> = {};
	for (const { sex, survived } of train) {
		const group = (bySex[sex] ??= { survived: 0, count: 0 });
		for (const counted of [group, all]) {
			counted.survived += survived;
			counted.count++;
		}
	}
	const chances: number[] = [];
	for (const { sex } of passengers) {
		const { survived, count } = bySex[sex] ?? all;
		chances.push(survived / count);
	}
	return chances;
}
