/** Finds what may name a real person: somebody whom everybody knows, or anybody's first and last name together. */

/** Public people of politics, business, sport, music and film who are known by one word, in small letters. */
const publicNames = new Set(
	`
	adele beckham beyonce beyoncé bezos biden boris bolsonaro burna cameron clegg clinton corbyn dicaprio djokovic
	drake eilish elon erdogan erdoğan farage federer gervais haaland hathaway ishiguro jackman jung
	kaepernick kanye kardashian kendrick lagarde lebron lineker lizzo lula macron madonna mahomes maradona mbappe mbappé
	mccartney mckellen meghan melania merkel messi milei modi musk nadal netanyahu neymar obama oprah orban orbán pele
	pelosi putin rihanna ronaldo rooney rowling salah scholz serena shakira sheeran springsteen starmer stormzy sunak
	thatcher thunberg tinubu trudeau trump verstappen wizkid xi zelensky zelenskyy zuckerberg
	`
		.trim()
		.split(/\s+/)
);

const firstNames = new Set(
	`
	Aaron Abdul Adam Ahmed Aisha Alan Albert Alex Alexander Ali Alice Amanda Amy Ana Andrea Andrew Anna Anne Anthony
	Ashley Barbara Ben Benjamin Bill Bob Brian Carlos Carol Caroline Catherine Charles Charlotte Chidi Chris Christine
	Christopher Claire Daniel Dave David Deborah Denise Dennis Diana Donald Donna Edward Elizabeth Emily Emma Eric Eva
	Fatima Frank Gary George Grace Greg Hannah Harry Helen Henry Ian Ines Isabel Jack Jacob James Jan Jane Janet Jason
	Jeff Jennifer Jessica Jim Joan Joe John Jonathan Jordan Jose Joseph Joshua Juan Julia Julie Justin Karen Kate
	Katherine Keith Kelly Kevin Kim Kofi Larry Laura Lauren Linda Lisa Louis Louise Lucy Luis Luke Maria Marie Mark
	Martin Mary Matthew Megan Michael Michelle Mike Mohammed Muhammad Nancy Natalie Nick Nicole Nina Oliver Olivia
	Omar Pamela Patricia Patrick Paul Pauline Peter Philip Priya Rachel Ralph Rebecca Richard Robert Robin Roger Rosa
	Rose Ruth Ryan Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Simon Sofia Sophie Stephanie Stephen Steve
	Steven Susan Tariq Thomas Tim Tom Tony Victor Victoria Walter Wayne Wendy William Yusuf Zoe
	`
		.trim()
		.split(/\s+/)
);

/** Places and days that begin like a name. */
const noPersons = new Set(['Victoria Island']);

/** @returns the words that may name a real person */
export function findPersons(text: string): string[] {
	const words = text.match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? [];
	const known = words.filter((word) => isPublic(word.replace(/[’']s$/, '')));
	const full = [...text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (\p{Lu}\p{L}+))/gu)]
		.filter(([, first]) => firstNames.has(first!))
		.map(([, first, last]) => `${first} ${last}`)
		.filter((name) => !noPersons.has(name));
	return [...known, ...full];
}

/** Names that are words, too, count only with a capital letter. */
const isPublic = (word: string) => /^\p{Lu}/u.test(word) && publicNames.has(word.toLowerCase());
