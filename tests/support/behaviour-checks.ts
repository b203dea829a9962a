/** Checks of a class and of an async function, for tests of the notebook. */
import { grade } from 'stagecoach/grading';

interface Learner {
	Counter: new (start: number) => { next(): number };
	later(value: number): Promise<number>;
}

export default grade<Learner>(({ behaves, compare }) => [
	behaves('Counter', {
		title: 'counts on',
		scenarios: ({ create, call }) => [[create(4), call('next'), call('next')]],
		expected: class {
			#n: number;
			constructor(start: number) {
				this.#n = start;
			}
			next() {
				return this.#n++;
			}
		}
	}),
	compare('later', { title: 'doubles, later', inputs: [[4]], expected: async (value) => value * 2 })
]);
