import { grade, type Random } from 'stagecoach/grading';

interface Split {
	train: number[];
	test: number[];
}

interface Learner {
	stratifiedSplit(labels: string[], testShare: number, seed: number): Split;
}

type Fail = (message: string) => never;

const countIn = <Item>(items: readonly Item[], item: Item) => items.filter((other) => other === item).length;

const shown = (labels: string[]) =>
	labels.length > 12 ? `${labels.length} labels` : `[${labels.map((label) => `'${label}'`).join(', ')}]`;

/** Two lists of places that share all places between them, with the right number of each class. */
function checkParts(got: unknown, labels: string[], testShare: number, fail: Fail): void {
	const { train, test } = (typeof got === 'object' && got !== null ? got : {}) as Partial<Split>;
	const call = `For ${shown(labels)} and the share ${testShare}`;
	if (!Array.isArray(train) || !Array.isArray(test))
		return fail(`${call} the answer should be { train, test }, two lists of places.`);
	for (const place of labels.keys()) {
		const [inTrain, inTest] = [countIn(train, place), countIn(test, place)];
		if (inTrain > 0 && inTest > 0)
			fail(`${call} the place ${place} is in both parts. Shuffle each class once, and cut it once.`);
		if (inTrain + inTest > 1)
			fail(
				`${call} the place ${place} stands in one part more than once. A place counts from the start of \`labels\`, not within its class.`
			);
	}
	const missing = [...labels.keys()].find((place) => !train.includes(place) && !test.includes(place));
	if (missing !== undefined || train.length + test.length !== labels.length)
		fail(
			`${call} ${missing === undefined ? 'the lists hold places that do not exist' : `the place ${missing} is in neither part`}. All places from 0 to ${labels.length - 1} are dealt out.`
		);
	for (const label of new Set(labels)) checkClass(label, labels, test, testShare, call, fail);
}

function checkClass(
	label: string,
	labels: string[],
	test: number[],
	testShare: number,
	call: string,
	fail: Fail
): void {
	const count = countIn(labels, label);
	const wanted = Math.min(Math.max(1, Math.round(count * testShare)), count - 1);
	const found = test.filter((place) => labels[place] === label).length;
	if (found === wanted) return;
	const start = `${call} the class '${label}' has ${count} rows, ${wanted} of them are for the test, and your test has ${found}`;
	if (Math.round(count * testShare) === 0 && found === 0)
		fail(`${start}: it is lost from the test. Let at least 1 row of each class go there.`);
	if (Math.round(count * testShare) === count && found === count)
		fail(`${start}, so that none is left to train with. Let at least 1 row stay.`);
	fail(`${start}. Deal the rows out class by class.`);
}

/** Some classes, of which one is large and one small. */
function makeLabels(random: Random): string[] {
	const sizes = { a: random.integer(10, 25), b: random.integer(2, 4), c: random.integer(2, 12) };
	return random.shuffle(
		Object.entries(sizes).flatMap(([label, n]) => Array.from({ length: n }, () => label))
	);
}

const letters = ['a', 'a', 'a', 'a', 'b', 'b'];

export default grade<Learner>(({ check }) => [
	check('the example: one of each class', async ({ learner, fail }) => {
		checkParts(await learner.stratifiedSplit(letters, 0.25, 42), letters, 0.25, fail);
	}),
	check('the right number of each class, for any labels', async ({ learner, random, fail }) => {
		for (let i = 0; i < 12; i++) {
			const labels = makeLabels(random);
			const testShare = random.pick([0.2, 0.25, 0.3, 0.4, 0.5]);
			checkParts(
				await learner.stratifiedSplit(labels, testShare, random.integer(0, 1000)),
				labels,
				testShare,
				fail
			);
		}
	}),
	check('no class is lost, from the test or from training', async ({ learner, fail }) => {
		const labels = ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'y', 'y'];
		for (const testShare of [0.1, 0.2, 0.8, 0.95])
			checkParts(await learner.stratifiedSplit(labels, testShare, 7), labels, testShare, fail);
	}),
	check('the same seed gives the same split', async ({ learner, random, fail }) => {
		const seed = random.integer(0, 1000);
		const labels = makeLabels(random);
		const [first, again] = [
			await learner.stratifiedSplit(labels, 0.5, seed),
			await learner.stratifiedSplit(labels, 0.5, seed)
		];
		if (first.test.join() !== again.test.join() || first.train.join() !== again.train.join())
			fail(
				'Two calls with the same seed gave two different splits. Draw from `new RandomState(seed)`, made in each call, and never from Math.random.'
			);
	}),
	check('within a class, every place has the same chance', async ({ learner, random, fail }) => {
		const labels = ['p', 'q', 'p', 'q', 'p', 'q', 'p', 'q', 'p', 'q'];
		const begin = random.integer(0, 10_000);
		const counts = labels.map(() => 0);
		for (let seed = begin; seed < begin + 200; seed++) {
			for (const place of (await learner.stratifiedSplit(labels, 0.4, seed)).test) counts[place]!++;
		}
		// 80 are expected, with a standard deviation of 7.
		const odd = counts.findIndex((count) => Math.abs(count - 80) > 35);
		if (odd >= 0)
			fail(
				`Over 200 seeds the place ${odd} was in \`test\` ${counts[odd]} times, and about 80 are to be expected.` +
					(counts[0] === 200
						? ' You always take the first rows of each class: shuffle the places of each class before you cut.'
						: ' Shuffle the places of each class before you cut.')
			);
	}),
	check('the irises and the ports of the Titanic', async ({ learner, load, fail }) => {
		const species = (await load('iris')).map((flower): string => flower.species);
		checkParts(await learner.stratifiedSplit(species, 0.3, 1), species, 0.3, fail);
		const ports = (await load('titanic')).slice(0, 200).map(({ embarked }): string => embarked ?? 'S');
		checkParts(await learner.stratifiedSplit(ports, 0.15, 2), ports, 0.15, fail);
	})
]);
