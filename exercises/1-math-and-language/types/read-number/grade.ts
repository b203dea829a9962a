import { grade, many, type Random, wrong } from 'stagecoach/grading';

interface Learner {
	readNumber(text: string): number | null;
}

const readNumber = (text: string) => (/\d/.test(text) && !Number.isNaN(Number(text)) ? Number(text) : null);

const isNaN = (got: unknown) => Number.isNaN(got);

const numberText = (random: Random) => {
	const value = random.pick([random.integer(-99, 600), random.integer(-9900, 60000) / 100]);
	return `${random.pick(['', ' ', '  '])}${value}${random.pick(['', ' '])}`;
};

const otherText = (random: Random) =>
	random.pick([
		'',
		' ',
		'   ',
		'unknown',
		'?',
		'N/A',
		'-',
		`${random.integer(1, 80)} years`,
		`${random.integer(10, 40)}-${random.integer(50, 60)}`,
		`£${random.integer(1, 80)}`
	]);

const mistakes = [
	{
		answer: (text: string) => (Number.isNaN(Number(text)) ? null : Number(text)),
		says: "An empty text gave 0, since `Number('')` is 0. Ask first: `if (text.trim() === '') return null;`"
	},
	{
		answer: (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text)),
		says: "A text of only spaces gave 0. Take the spaces away before you compare: `text.trim() === ''`."
	},
	{
		answer: (text: string) => (text.trim() === '' || Number.isNaN(Number(text)) ? null : text),
		says: 'What you return is still a text, as its quotes show. Turn it into a number with `Number(text)`.'
	},
	{
		answer: (text: string) => Number(text) || null,
		says: '`Number(text) || null` takes 0 for nothing, but 0 is a number: a free ticket is not an unknown one. Ask whether it is NaN instead.'
	},
	{
		answer: (text: string) => (Number.isNaN(parseFloat(text)) ? null : parseFloat(text)),
		says: "`parseFloat` reads as far as it can and forgets the rest: 59 from '59 years'. `Number` wants the whole text to be a number."
	},
	{
		answer: (text: string) => (readNumber(text) === null ? null : Math.trunc(Number(text))),
		says: 'The fraction is lost: `parseInt` reads whole numbers only. Use `Number`.'
	},
	{
		answer: (text: string) => readNumber(text) ?? wrong(isNaN),
		says: 'Words gave NaN, which spoils every sum. NaN equals nothing, not even itself, so ask with `Number.isNaN(number)` and return null.'
	},
	{
		answer: (text: string) => readNumber(text) ?? (text.trim() === '' ? null : wrong(isNaN)),
		says: 'Words gave NaN, which spoils every sum. NaN equals nothing, not even itself, so ask with `Number.isNaN(number)` and return null.'
	}
];

export default grade<Learner>(({ compare, check }) => [
	compare('readNumber', {
		title: "readNumber('7.25') is 7.25, and an empty text gives null",
		inputs: [['7.25'], [''], ['29'], ['   ']],
		expected: readNumber,
		mistakes
	}),
	compare('readNumber', {
		title: 'zero, minus, spaces at the ends',
		inputs: [['0'], ['0.0'], ['-3'], ['-0.5'], [' 8.05 '], ['512.3292']],
		expected: readNumber
	}),
	compare('readNumber', {
		title: 'words, and numbers with something behind them, are null',
		inputs: ({ random }) => [
			['unknown'],
			['59 years'],
			['-'],
			['.'],
			...many(30, (): [string] => [random.pick([numberText, otherText])(random)])
		],
		expected: readNumber
	}),
	check('the ages of the Titanic: 1,046 known, 263 not', async ({ learner, load, random, expect }) => {
		const texts = (await load('titanic')).map(({ age }) => String(age ?? ''));
		for (const text of [...random.sample(texts, 40), '']) {
			expect(await learner.readNumber(text)).toEqual(readNumber(text), { what: `readNumber('${text}')` });
		}
	})
]);
