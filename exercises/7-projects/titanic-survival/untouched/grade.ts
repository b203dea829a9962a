import type { Passenger } from 'stagecoach/data';
import { grade } from 'stagecoach/grading';

type Known = Omit<Passenger, 'survived'>;

interface Learner {
	survivalChances(train: Passenger[], passengers: Known[]): number[];
}

const withoutAnswer = ({ survived: _survived, ...known }: Passenger): Known => known;
const turned = (one: Passenger): Passenger => ({ ...one, survived: one.survived === 1 ? 0 : 1 });
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const accuracyOf = (truths: readonly number[], chances: readonly number[]) =>
	mean(truths.map((truth, i) => Number((chances[i]! >= 0.5 ? 1 : 0) === truth)));
const logLossOf = (truths: readonly number[], chances: readonly number[]) =>
	mean(truths.map((truth, i) => -Math.log(Math.max(truth === 1 ? chances[i]! : 1 - chances[i]!, 1e-15))));
const differ = (some: readonly number[], others: readonly number[]) =>
	some.some((chance, i) => Math.abs(chance - others[i]!) > 1e-9);

/** What is wrong with a list that should hold n chances. */
function findFault(chances: unknown, n: number): string | undefined {
	if (!Array.isArray(chances)) return 'Your function should return a list of chances.';
	if (chances.length !== n)
		return `Your list has ${chances.length} chances for ${n} passengers. Give one for each.`;
	const wrong = chances.findIndex((chance) => typeof chance !== 'number' || !(chance >= 0 && chance <= 1));
	return wrong < 0
		? undefined
		: `At place ${wrong} you have ${String(chances[wrong])}; a chance is a number from 0 to 1.`;
}

/** Few passengers are enough to see what a chance depends on, and quick to learn from. */
const few = 120;

export default grade<Learner>(({ check }) => [
	check('a chance for each passenger; an empty list for nobody', async ({ learner, load, fail }) => {
		const train = (await load('titanic', { part: 'train' })).slice(0, few);
		for (const asked of [[], train.slice(0, 3)]) {
			const fault = findFault(await learner.survivalChances(train, asked.map(withoutAnswer)), asked.length);
			if (fault) fail(`With ${few} training passengers and ${asked.length} asked: ${fault}`);
		}
	}),
	check('a chance depends on train, and on nobody else who is asked', async ({ learner, load, fail }) => {
		const train = (await load('titanic', { part: 'train' })).slice(0, few);
		const asked = (await load('titanic', { part: 'test' })).slice(0, 24).map(withoutAnswer);
		const chances = await learner.survivalChances(train, asked);
		if (differ(chances, await learner.survivalChances(train, asked)))
			fail(
				'Two calls with the same passengers give different chances. Give every model that draws numbers a randomState.'
			);
		if (differ(chances.toReversed(), await learner.survivalChances(train, asked.toReversed())))
			fail('Asked in another order, the passengers get the chances of others: keep the order of passengers.');
		if (differ(chances.slice(0, 12), await learner.survivalChances(train, asked.slice(0, 12))))
			fail(
				'A chance of yours depends on who else is asked: the first 12 passengers get others when the last 12 are left out. Medians, scalers and models may learn from train only.'
			);
		if (!differ(chances, await learner.survivalChances(train.map(turned), asked)))
			fail(
				'With other answers in train your chances stay the same. Learn from the survived of the train that is given.'
			);
	}),
	check(
		'262 passengers that it has never seen: log-loss at most 0.45, accuracy at least 0.77',
		async ({ learner, load, fail }) => {
			const train = await load('titanic', { part: 'train' });
			const test = await load('titanic', { part: 'test' });
			const chances = await learner.survivalChances(train, test.map(withoutAnswer));
			const fault = findFault(chances, test.length);
			if (fault) fail(fault);
			const truths = test.map(({ survived }) => Number(survived));
			const [accuracy, logLoss] = [accuracyOf(truths, chances), logLossOf(truths, chances)];
			if (accuracy >= 0.77 && logLoss <= 0.45) return;
			const score = `On the untouched passengers the accuracy is ${accuracy.toFixed(3)} and the log-loss ${logLoss.toFixed(3)}.`;
			if (accuracy < 0.4) fail(`${score} You may have returned chances of dying.`);
			if (chances.every((chance) => chance === 0 || chance === 1))
				fail(
					`${score} Your chances are all exactly 0 or 1: a wrong one of these costs 34.5. Return what predictProba says.`
				);
			if (new Set(chances).size < 10)
				fail(
					`${score} You give ${new Set(chances).size} different chances: that knows little more than the sex. Use your ten columns.`
				);
			fail(
				`${score} Needed: at least 0.77, and at most 0.45. Improve it out of fold, in the cell above, and not by trying here: whoever tries here until it fits has used the drawer up.`
			);
		}
	)
]);
