import { grade } from 'stagecoach/grading';

interface Learner {
	kinds: Record<string, string>;
}

type Fail = (message: string) => never;

const words = ['supervised', 'unsupervised', 'reinforcement'];

/** What is right, and why. */
const answers: Record<string, { kind: string; because: string }> = {
	houses: {
		kind: 'supervised',
		because: 'The prices are answers: one stands beside each house. An answer may be a number.'
	},
	tumours: {
		kind: 'supervised',
		because: 'The judgement of the doctors stands beside each biopsy. It is the answer to learn.'
	},
	tweets: {
		kind: 'supervised',
		because: 'What the two people marked is the answer for each tweet. It does not matter who wrote it down.'
	},
	customers: {
		kind: 'unsupervised',
		because: 'Nobody knows the groups beforehand, so no customer has an answer to learn from.'
	},
	cards: {
		kind: 'unsupervised',
		because:
			'Nobody marked the frauds: there are rows alone, and the program looks for those that are unlike the rest.'
	},
	genes: {
		kind: 'unsupervised',
		because: 'A map of the rows has no answer to be compared with. There are measurements and nothing else.'
	},
	chess: {
		kind: 'reinforcement',
		because: 'There is no right move beside any position. The program acts, and a reward comes at the end.'
	},
	lift: {
		kind: 'reinforcement',
		because:
			'The lift is told no right place. It acts, sees how long people waited, and its own choice decides what it sees.'
	}
};

function checkKinds(got: unknown, problems: string[], fail: Fail): void {
	if (typeof got !== 'object' || got === null)
		fail('`kinds` needs to be an object with one word for each problem: { houses: …, customers: …, … }.');
	const given = got as Record<string, unknown>;
	for (const problem of problems) {
		const word = given[problem];
		if (word === undefined || word === '') fail(`'${problem}' has no answer yet in \`kinds\`.`);
		if (typeof word !== 'string' || !words.includes(word))
			fail(
				`'${problem}' is ${JSON.stringify(word)}. Each needs one of the words ${words.map((one) => `'${one}'`).join(', ')}.`
			);
		const { kind, because } = answers[problem]!;
		if (word !== kind) fail(`'${problem}' is not ${String(word)}. ${because}`);
	}
}

export default grade<Learner>(({ check }) => [
	check('houses, tumours and tweets', async ({ learner, fail }) => {
		checkKinds(await learner.kinds(), ['houses', 'tumours', 'tweets'], fail);
	}),
	check('customers, cards and genes', async ({ learner, fail }) => {
		checkKinds(await learner.kinds(), ['customers', 'cards', 'genes'], fail);
	}),
	check('chess and the lift', async ({ learner, fail }) => {
		checkKinds(await learner.kinds(), ['chess', 'lift'], fail);
	})
]);
