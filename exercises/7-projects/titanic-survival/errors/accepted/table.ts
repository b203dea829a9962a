import type { Passenger } from 'stagecoach/data';

function errorsByGroup(passengers: Passenger[], chances: number[]) {
	const counts: Record<string, { all: number; wrong: number }> = {};
	passengers.forEach((one, i) => {
		const count = (counts[`${one.pclass}${one.sex}`] ??= { all: 0, wrong: 0 });
		count.all += 1;
		count.wrong += Math.abs(one.survived - Number(chances[i]! >= 0.5));
	});
	const lines = Object.entries(counts).map(([key, { all, wrong }]) => ({
		...{ sex: key.slice(1), pclass: Number(key[0]) },
		...{ passengers: all, wrong, share: wrong / all }
	}));
	lines.sort((a, b) => a.pclass - b.pclass);
	lines.sort((a, b) => (a.sex < b.sex ? -1 : a.sex > b.sex ? 1 : 0));
	lines.sort((a, b) => b.passengers - a.passengers);
	return lines.sort((a, b) => b.share - a.share);
}
