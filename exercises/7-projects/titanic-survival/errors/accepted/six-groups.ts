import type { Passenger } from 'stagecoach/data';

function errorsByGroup(passengers: Passenger[], chances: number[]) {
	const groups: { sex: string; pclass: number; passengers: number; wrong: number; share: number }[] = [];
	for (const sex of ['female', 'male']) {
		for (const pclass of [1, 2, 3]) {
			const group = { sex, pclass, passengers: 0, wrong: 0, share: 0 };
			for (let i = 0; i < passengers.length; i++) {
				const one = passengers[i]!;
				if (one.sex !== sex || one.pclass !== pclass) continue;
				group.passengers++;
				if (chances[i]! >= 0.5 !== (one.survived === 1)) group.wrong++;
			}
			group.share = group.wrong / group.passengers;
			if (group.passengers > 0) groups.push(group);
		}
	}
	// A stable sort keeps women before men and class before class where both keys are equal.
	return groups.sort((a, b) => b.share - a.share || b.passengers - a.passengers);
}
