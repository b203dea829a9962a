import { expect, it } from 'vitest';
import { findExampleNumbers, findUnprinted } from '#cli/proof/example-numbers.ts';
import { frame, grade, many, request, response, tensor, throws } from '#grading/index.ts';

class Scaler {
	#mean = NaN;
	fit(values: number[]): void {
		this.#mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	}
	transform(values: number[]): number[] {
		if (Number.isNaN(this.#mean)) throws();
		return values.map((value) => value - this.#mean);
	}
}

interface Learner {
	half(n: number): number;
	halves(values: unknown): unknown;
	Scaler: new () => Scaler;
	app: { fetch(request: unknown): unknown };
}

it('of a function they are the answer to its first fixed input, once', async () => {
	const checks = grade<Learner>(({ compare, check }) => [
		compare('half', { title: 'random', inputs: () => [[7]], expected: (n) => n / 2 }),
		compare('half', { title: 'fixed', inputs: [[3], [5]], expected: (n) => n / 2 }),
		compare('half', { title: 'more', inputs: [[9]], expected: (n) => n / 2 }),
		check('else', () => undefined)
	]);
	expect(await findExampleNumbers(checks)).toEqual([1.5]);
});

it('of inputs that must throw there are none: the next one is the example', async () => {
	const half = (n: number) => (n < 0 ? throws() : n / 2);
	const checks = grade<Learner>(({ compare }) => [
		compare('half', { title: 'below 0', inputs: [[-1]], expected: half }),
		compare('half', { title: 'example', inputs: [[-3], [5]], expected: half })
	]);
	expect(await findExampleNumbers(checks)).toEqual([2.5]);
});

it.each<[string, unknown, number[]]>([
	['a tensor', tensor([[1, 2]]), [1, 2]],
	['a frame', frame([{ n: 4, word: 'a', gap: null }]), [4]],
	['an object with what is not finite', { a: 1, b: [NaN, { c: -2 }] }, [1, -2]],
	['a map', new Map([['a', 8]]), [8]],
	['a response', response({ status: 200, json: { rate: 0.75 }, headers: { 'content-length': '13' } }), [0.75]]
])('of %s they are its values', async (_, answer, numbers) => {
	const checks = grade<Learner>(({ compare }) => [
		compare('halves', { title: 'example', inputs: [[0]], expected: () => answer })
	]);
	expect(await findExampleNumbers(checks)).toEqual(numbers);
});

it('of a class they are what the steps of its first scenario give', async () => {
	const checks = grade<Learner>(({ behaves }) => [
		behaves('Scaler', {
			title: 'example',
			scenarios: ({ create, call, random }) => [
				[create(), call('fit', [1, 2, 6]), call('transform', [5])],
				[create(), call('transform', random.normals(3))]
			],
			expected: Scaler
		})
	]);
	expect(await findExampleNumbers(checks)).toEqual([2]);
});

it('of steps that are random there are none, and the next check of that class is asked', async () => {
	const checks = grade<Learner>(({ behaves }) => [
		behaves('Scaler', {
			title: 'random',
			scenarios: ({ create, call, random }) =>
				many(2, () => [create(), call('fit', random.normals(3)), call('transform', [5])]),
			expected: Scaler
		}),
		behaves('Scaler', {
			title: 'unfitted, then fitted',
			scenarios: ({ create, call }) => [
				[create(), call('transform', [5]), call('fit', [1, 3]), call('transform', [5])]
			],
			expected: Scaler
		})
	]);
	expect(await findExampleNumbers(checks)).toEqual([3]);
});

it('of an app they are in what it answers', async () => {
	const checks = grade<Learner>(({ behaves }) => [
		behaves('app', {
			title: 'example',
			scenarios: ({ call }) => [[call('fetch', request('GET', '/rate'))]],
			expected: { fetch: () => response({ status: 200, json: [0.25] }) }
		})
	]);
	expect(await findExampleNumbers(checks)).toEqual([0.25]);
});

it('a number is printed if it is there to the digits that are', () => {
	expect(findUnprinted([0.3359, 2 / 3, 5, -1e-20], '0.3359\n[0.667 5.]  -1e-20')).toEqual([]);
	expect(findUnprinted([0.3359, 2 / 3], '0.335 0.66')).toEqual([0.3359, 2 / 3]);
});
