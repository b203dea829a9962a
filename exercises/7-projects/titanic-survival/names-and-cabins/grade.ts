import { type Random, grade, many } from 'stagecoach/grading';

interface Learner {
	titleOf(name: string): string;
	deckOf(cabin: string | null): string;
}

const rawTitle = (name: string) => name.split(', ')[1]!.split('.')[0]!;
const french: Record<string, string> = { Mlle: 'Miss', Ms: 'Miss', Mme: 'Mrs' };
const common = ['Mr', 'Mrs', 'Miss', 'Master'];

const expectedTitle = (name: string) => {
	const title = french[rawTitle(name)] ?? rawTitle(name);
	return common.includes(title) ? title : 'Other';
};
const expectedDeck = (cabin: string | null) => cabin?.[0] ?? 'none';

const wrongTitles = [
	{
		answer: (name: string) => common.find((title) => name.includes(title)) ?? 'Other',
		says: 'You look for the title anywhere in the name: "Mrs" holds "Mr", and a wife is often listed under her husband\'s name. Cut it out between the comma and the full stop.'
	},
	{
		answer: (name: string) => french[rawTitle(name)] ?? rawTitle(name),
		says: 'Every title as it stands: a column with 18 values, most of them for a person or two. The rare ones are "Other".'
	},
	{
		answer: (name: string) => (common.includes(rawTitle(name)) ? rawTitle(name) : 'Other'),
		says: 'Mlle, Ms and Mme are no rare titles but other words for two that you have: "Miss" twice, and "Mrs".'
	},
	{
		answer: (name: string) => (rawTitle(name) === 'Mme' ? 'Miss' : expectedTitle(name)),
		says: 'Mme is a married woman, madame: she counts as "Mrs".'
	},
	{
		answer: (name: string) => `${expectedTitle(name)}.`,
		says: 'Your titles end with the full stop. It is the mark after the title, not a part of it.'
	}
];

const wrongDecks = [
	{
		answer: (cabin: string | null) => cabin ?? 'none',
		says: 'You return the whole cabin. The deck is its first letter.'
	},
	{
		answer: (cabin: string | null) => String(cabin)[0]!,
		says: 'The text of null is "null", so a missing cabin becomes deck "n". Return "none" for it.'
	},
	{
		answer: (cabin: string | null) => cabin?.split(' ').at(-1)?.[0] ?? 'none',
		says: 'You take the last cabin of the list. Take the first letter of the text.'
	}
];

const surnames = ['Kelly', 'van Billiard', "O'Dwyer", 'Mrsic', 'St. Clair'];
const titles = [
	...common,
	...Object.keys(french),
	'Rev',
	'Dr',
	'the Countess',
	'Jonkheer',
	'Sir',
	'Don',
	'Dona'
];
const given = ['James', 'J. J. (Miss Mary Mr. Smith)', 'Mr.', 'Masterton, the younger', 'Master'];
const randomName = (random: Random) =>
	`${random.pick(surnames)}, ${random.pick(titles)}. ${random.pick(given)}`;

export default grade<Learner>(({ compare, check }) => [
	compare('titleOf', {
		title: 'the titles that are common, French or rare',
		inputs: [
			['Reynaldo, Ms. Encarnacion'],
			['Kelly, Mr. James'],
			['Brown, Mrs. James Joseph (Margaret Tobin)'],
			['Dodge, Master. Washington'],
			['Devaney, Miss. Margaret Delia'],
			['Aubart, Mme. Leontine Pauline'],
			['Sagesser, Mlle. Emma'],
			['Rothes, the Countess. of (Lucy Noel Martha Dyer-Edwards)'],
			['Minahan, Dr. William Edward']
		],
		expected: expectedTitle,
		mistakes: wrongTitles
	}),
	compare('titleOf', {
		title: 'any surname, title and given names',
		inputs: ({ random }) => many(30, () => [randomName(random)]),
		expected: expectedTitle,
		mistakes: wrongTitles
	}),
	compare('deckOf', {
		title: 'one cabin, several, and none',
		inputs: [['B5'], ['C22 C26'], ['F G73'], ['D'], [null]],
		expected: expectedDeck,
		mistakes: wrongDecks
	}),
	check('the whole list: 757 Mr, 61 Master, 34 Other; 94 on deck C', async ({ learner, load, expect }) => {
		const passengers = await load('titanic');
		const titled = await Promise.all(passengers.map(({ name }) => learner.titleOf(name)));
		const count = (wanted: string) => titled.filter((title) => title === wanted).length;
		expect(['Mr', 'Mrs', 'Miss', 'Master', 'Other'].map(count)).toEqual(
			['Mr', 'Mrs', 'Miss', 'Master', 'Other'].map(
				(wanted) => passengers.filter(({ name }) => expectedTitle(name) === wanted).length
			),
			{ what: 'the number of Mr, Mrs, Miss, Master and Other' }
		);
		const decks = await Promise.all(passengers.map(({ cabin }) => learner.deckOf(cabin)));
		expect(decks.filter((deck) => deck === 'C').length).toEqual(94, { what: 'the passengers of deck C' });
	})
]);
