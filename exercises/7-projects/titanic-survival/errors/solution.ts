import type { Passenger } from 'stagecoach/data';

/** One line for each pair of sex and class: how many passengers the chances are wrong about, the worst first. */
function errorsByGroup(passengers: Passenger[], chances: number[]) {
	const asked = passengers.map(({ sex, pclass, survived }, i) => ({
		group: `${sex} ${pclass}`,
		sex,
		pclass,
		isWrong: (chances[i]! >= 0.5 ? 1 : 0) !== survived
	}));
	return [...new Set(asked.map(({ group }) => group))]
		.map((name) => {
			const members = asked.filter(({ group }) => group === name);
			const { sex, pclass } = members[0]!;
			const wrong = members.filter(({ isWrong }) => isWrong).length;
			return { sex, pclass, passengers: members.length, wrong, share: wrong / members.length };
		})
		.sort(
			(a, b) =>
				b.share - a.share || b.passengers - a.passengers || a.sex.localeCompare(b.sex) || a.pclass - b.pclass
		);
}
