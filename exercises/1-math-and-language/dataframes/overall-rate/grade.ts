import { grade, many, wrong } from 'stagecoach/grading';

interface RateGroup {
	sex: string;
	pclass: number;
	passengers: number;
	rate: number | null;
}

interface Learner {
	overallRate(groups: RateGroup[]): number | null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function overallRate(groups: readonly RateGroup[]): number | null {
	const passengers = sum(groups.map((group) => group.passengers));
	if (passengers === 0) return null;
	return sum(groups.map((group) => (group.rate ?? 0) * group.passengers)) / passengers;
}

const meanOfRates = (rates: readonly number[]) => sum(rates) / rates.length;

/** A group of a class and sex, as `survivalTable` would give it. */
function group(survivors: number, passengers: number, pclass: number, sex: string): RateGroup {
	return { sex, pclass, passengers, rate: passengers === 0 ? null : survivors / passengers };
}

const hasNobody = (groups: readonly RateGroup[]) => groups.every(({ passengers }) => passengers === 0);

/** The values that a slip gives. Without any passenger the same slip may end in null, NaN or 0. */
const gives = (slip: (groups: RateGroup[]) => number | null) => (groups: RateGroup[]) =>
	wrong<number | null>((got) =>
		hasNobody(groups) ? !got : Math.abs((got ?? NaN) - (slip(groups) ?? NaN)) < 1e-9
	);

const mistakes = [
	{
		answer: (groups: RateGroup[]) => (hasNobody(groups) ? NaN : overallRate(groups)),
		says: 'Your function gives `NaN`, which is 0 / 0. Return `null` when the groups hold no passenger.'
	},
	{
		answer: (groups: RateGroup[]) => (hasNobody(groups) ? 0 : overallRate(groups)),
		says: 'A rate of 0 says that everybody died, but nobody was there. Return `null` when the groups hold no passenger.'
	},
	{
		answer: (groups: RateGroup[]) =>
			wrong<number | null>(
				(got) => groups.some(({ passengers }) => passengers === 0) && (got === null || Number.isNaN(got))
			),
		says:
			'One empty group (0 passengers, rate `null`) took away the answer of the others. ' +
			'Such a group adds nothing: count its survivors as 0.'
	},
	{
		answer: gives((groups) => meanOfRates(groups.flatMap(({ rate }) => rate ?? []))),
		says:
			'That is the mean of the rates, in which a group of 3 people weighs as much as a group of 300. ' +
			'Add up the survivors of all groups, add up the passengers, then divide once.'
	},
	{
		answer: gives((groups) => meanOfRates(groups.map(({ rate }) => rate ?? 0))),
		says:
			'That is the mean of the rates, with 0 for an empty group. In it a group of 3 people weighs as much as ' +
			'a group of 300. Add up the survivors of all groups, add up the passengers, then divide once.'
	},
	{
		answer: gives((groups) => sum(groups.map(({ rate, passengers }) => (rate ?? 0) * passengers))),
		says: 'That is the number of survivors. Divide it by the number of passengers in all groups.'
	},
	{
		answer: gives((groups) => 100 * (overallRate(groups) ?? NaN)),
		says: 'Your rate is in per cent. Give a share between 0 and 1, as the rates of the groups are.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('overallRate', {
		title: '144 women of the 1st class and 493 men of the 3rd together: 0.3359',
		inputs: [[[group(139, 144, 1, 'female'), group(75, 493, 3, 'male')]]],
		expected: overallRate,
		tolerance: 1e-9,
		mistakes
	}),
	compare('overallRate', {
		title: 'right for groups of any size',
		inputs: ({ random }) =>
			many(20, () => [
				many(random.integer(2, 6), () => {
					// Small and large groups side by side: the mean of the rates is then far off.
					const passengers = random.pick([random.integer(1, 9), random.integer(100, 900)]);
					return group(
						random.integer(0, passengers),
						passengers,
						random.integer(1, 3),
						random.pick(['female', 'male'])
					);
				})
			]),
		expected: overallRate,
		tolerance: 1e-9
	}),
	compare('overallRate', {
		title: 'an empty group changes nothing',
		inputs: ({ random }) =>
			many(10, () => [
				random.shuffle([
					group(random.integer(1, 40), random.integer(41, 90), 1, 'female'),
					group(random.integer(1, 200), random.integer(201, 500), 3, 'male'),
					group(0, 0, 2, 'male')
				])
			]),
		expected: overallRate,
		tolerance: 1e-9
	}),
	compare('overallRate', {
		title: 'null when there is no passenger at all',
		inputs: [[[]], [[group(0, 0, 2, 'male')]], [[group(0, 0, 2, 'male'), group(0, 0, 1, 'female')]]],
		expected: () => null
	}),
	check('the whole Titanic from its six groups: 0.3820', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const groups = ['female', 'male'].flatMap((sex) =>
			[1, 2, 3].map((pclass) => {
				const members = passengers.filter(
					(passenger) => passenger.sex === sex && passenger.pclass === pclass
				);
				return group(sum(members.map(({ survived }) => survived)), members.length, pclass, sex);
			})
		);
		expect(await learner.overallRate(groups)).toBeCloseTo(500 / 1309, {
			tolerance: 1e-9,
			what: 'the survival rate of all 1,309 passengers'
		});
	})
]);
