// feedback: equally many passengers
import type { Passenger } from 'stagecoach/data';

function errorsByGroup(passengers: Passenger[], chances: number[]) {
	const groups: { sex: string; pclass: number; passengers: number; wrong: number; share: number }[] = [];
	passengers.forEach((p, i) => {
		let group = groups.find((g) => g.sex === p.sex && g.pclass === p.pclass);
		if (!group) groups.push((group = { sex: p.sex, pclass: p.pclass, passengers: 0, wrong: 0, share: 0 }));
		group.passengers++;
		if (Number(chances[i]! >= 0.5) !== p.survived) group.wrong++;
		group.share = group.wrong / group.passengers;
	});
	return groups.sort((a, b) => b.share - a.share || b.passengers - a.passengers);
}
