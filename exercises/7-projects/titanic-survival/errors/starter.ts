import type { Passenger } from 'stagecoach/data';

/** One line for each pair of sex and class: how many passengers the chances are wrong about, the worst first. */
function errorsByGroup(passengers: Passenger[], chances: number[]) {
	const groups: { sex: string; pclass: number; passengers: number; wrong: number; share: number }[] = [];
	// TODO
	return groups;
}
