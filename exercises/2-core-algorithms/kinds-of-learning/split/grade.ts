import { grade, type Random } from 'stagecoach/grading';

interface Split {
	train: number[];
	test: number[];
}

interface Learner {
	splitPlaces(n: number, testShare: number, seed: number): Split;
}

type Fail = (message: string) => never;

const sorted = (places: number[]) => places.toSorted((a, b) => a - b);

const countIn = (places: number[], place: number) => places.filter((other) => other === place).length;

/** Two lists of places that share the n places between them, whatever their order. */
function checkParts(got: unknown, n: number, testShare: number, call: string, fail: Fail): Split {
	const { train, test } = (typeof got === 'object' && got !== null ? got : {}) as Partial<Split>;
	if (!Array.isArray(train) || !Array.isArray(test))
		return fail(`${call} should return { train, test }, two lists of places.`);
	const stranger = [...train, ...test].find((place) => !Number.isInteger(place) || place < 0 || place >= n);
	if (stranger !== undefined)
		fail(`${call} holds ${String(stranger)}. The places of ${n} rows go from 0 to ${n - 1}.`);
	const places = Array.from({ length: n }, (_, place) => place);
	const inBoth = places.find((place) => train.includes(place) && test.includes(place));
	if (inBoth !== undefined)
		fail(
			`In ${call} the place ${inBoth} is in both parts: the model would be asked what it has seen. Cut one shuffled list once.`
		);
	const twice = places.find((place) => countIn([...train, ...test], place) > 1);
	if (twice !== undefined)
		fail(
			`In ${call} the place ${twice} stands in \`${test.includes(twice) ? 'test' : 'train'}\` more than once. Draw each place only once.`
		);
	const lost = places.find((place) => !train.includes(place) && !test.includes(place));
	if (lost !== undefined)
		fail(`In ${call} the place ${lost} is in neither part. What is not for the test trains.`);
	const size = Math.round(n * testShare);
	if (test.length !== size && train.length === size)
		fail(`In ${call} the two parts are exchanged: \`test\` should hold ${size} places, and \`train\` does.`);
	if (test.length !== size)
		fail(`In ${call} \`test\` holds ${test.length} places; Math.round(${n} * ${testShare}) is ${size}.`);
	return { train, test };
}

const callOf = (...args: number[]) => `\`splitPlaces(${args.join(', ')})\``;

/** Whether these 10 of 40 places are the first or the last ones, in order. */
const isEnd = (places: number[]) =>
	places.every((place, i) => place === i) || places.every((place, i) => place === 30 + i);

/** A number of rows and a share whose product is not near a half, where rounding would be a matter of taste. */
function pickSizes(random: Random): [n: number, testShare: number] {
	for (;;) {
		const n = random.integer(5, 60);
		const testShare = random.integer(10, 60) / 100;
		const rest = (n * testShare) % 1;
		if (Math.abs(rest - 0.5) > 0.05 && rest > 0.05) return [n, testShare];
	}
}

export default grade<Learner>(({ check }) => [
	check('the example: 3 places for the test, 7 for training', async ({ learner, fail }) => {
		const got = await learner.splitPlaces(10, 0.3, 42);
		checkParts(got, 10, 0.3, callOf(10, 0.3, 42), fail);
	}),
	check('every place in one part, for any number of rows', async ({ learner, random, fail }) => {
		for (let i = 0; i < 12; i++) {
			const [n, testShare] = pickSizes(random);
			const seed = random.integer(0, 1000);
			checkParts(
				await learner.splitPlaces(n, testShare, seed),
				n,
				testShare,
				callOf(n, testShare, seed),
				fail
			);
		}
	}),
	check('the same seed gives the same split, other seeds other ones', async ({ learner, random, fail }) => {
		const seed = random.integer(0, 1000);
		const first = await learner.splitPlaces(40, 0.25, seed);
		const others: number[][] = [];
		for (let i = 1; i <= 5; i++) others.push(sorted((await learner.splitPlaces(40, 0.25, seed + i)).test));
		const again = await learner.splitPlaces(40, 0.25, seed);
		if (first.test.join() !== again.test.join() || first.train.join() !== again.train.join())
			fail(
				`${callOf(40, 0.25, seed)} gave two different answers. The same seed should always give the same lists: make a new generator from the seed in each call, and never ask Math.random.`
			);
		if ([sorted(first.test), others[0]!].every(isEnd))
			fail(
				`${callOf(40, 0.25, seed)} puts the places ${sorted(first.test)[0]} to ${sorted(first.test).at(-1)} into \`test\`: they are not shuffled. If the rows are sorted by class, whole classes are missing then.`
			);
		if (new Set(others.map(String)).size < 4)
			fail(
				'Your split hardly changes with the seed, and other seeds should give other splits. Use `seed` where you make the generator.'
			);
	}),
	check('every place has the same chance to be in the test', async ({ learner, random, fail }) => {
		const begin = random.integer(0, 10_000);
		const [seeds, n] = [1000, 10];
		const counts = Array.from({ length: n }, () => 0);
		let neighbours = 0;
		for (let seed = begin; seed < begin + seeds; seed++) {
			const { test } = await learner.splitPlaces(n, 0.3, seed);
			for (const place of test) counts[place]!++;
			neighbours += test.filter((place) => test.includes(place + 1)).length;
		}
		// 300 are expected, with a standard deviation of 14.5; of neighbours 600, with one of 20.
		const odd = counts.findIndex((count) => Math.abs(count - 300) > 73);
		if (odd >= 0)
			fail(
				`Over 1,000 seeds the place ${odd} of 10 was in \`test\` ${counts[odd]} times, and about 300 are to be expected. Shuffle all the places; sorting by a random comparison is not fair.`
			);
		if (neighbours > 900)
			fail(
				'The places in your `test` stand side by side far too often: it is a block of the list. Shuffle all the places, then cut.'
			);
	})
]);
