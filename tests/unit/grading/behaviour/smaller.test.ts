import { describe, expect, it } from 'vitest';
import type { BehavesOptions } from '#grading/define.ts';
import { gradeSource } from '../../../support/grading.ts';

interface Sum {
	add(values: number[]): void;
	total(): number;
	count?: number;
}
interface Learner {
	Sum: new () => Sum;
}

class RightSum implements Sum {
	#total = 0;
	add(values: number[]) {
		this.#total += values.reduce((sum, value) => sum + value, 0);
	}
	total() {
		return this.#total;
	}
}

const source = (add: string, total = 'return this.sum') =>
	`class Sum { sum = 0; add(v) { ${add} } total() { ${total} } }`;
const adds = 'for (const x of v) this.sum += x;';

const summaryOf = async (cell: string, options: Partial<BehavesOptions<Learner['Sum']>> = {}) => {
	const { summary } = await gradeSource<Learner>(cell, ({ behaves }) => [
		behaves('Sum', {
			title: 'sums',
			scenarios: ({ create, call, random }) => [
				[
					create(),
					call('add', random.normals(12, { mean: 50 })),
					call('add', random.normals(5)),
					call('total')
				]
			],
			expected: RightSum,
			...options
		})
	]);
	return summary;
};
const smallOf = (summary: string) => /\nA small case: (.*)$/s.exec(summary)?.[1];

describe('a smaller scenario', () => {
	it('has fewer steps and smaller arguments', async () => {
		const small = smallOf(await summaryOf(source(adds, 'return this.sum + 1')));
		expect(small).toMatch(
			/^after `const sum = new Sum\(\).*`, `sum\.total\(\)` returned .*; it should return .*\.$/
		);
		expect(/`(.*?)`/.exec(small!)![1]!.length).toBeLessThan(100);
	});

	it('is not looked for where the story is short', async () => {
		const summary = await summaryOf(source(adds, 'return this.sum + 1'), {
			scenarios: ({ create, call }) => [[create(), call('add', [1, 2]), call('total')]]
		});
		expect(summary).toBe(
			'After `const sum = new Sum(); sum.add([1, 2])`, `sum.total()` returned 4; it should return 3.'
		);
	});

	it('is not shown beside the sentence of a mistake', async () => {
		class OneMore extends RightSum {
			override total() {
				return super.total() + 1;
			}
		}
		const summary = await summaryOf(source(adds, 'return this.sum + 1'), {
			mistakes: [{ answer: OneMore, says: 'That is one too many.' }]
		});
		expect(summary).toMatch(/\nThat is one too many\.$/);
	});

	it('never leaves what the reference can answer', async () => {
		class OfMany extends RightSum {
			#count = 0;
			override add(values: number[]) {
				if (values.length < 3) throw new Error('outside of the domain');
				this.#count += values.length;
				super.add(values);
			}
			override total() {
				return this.#count === 0 ? NaN : super.total();
			}
		}
		const small = smallOf(await summaryOf(source(adds, 'return this.sum + 1'), { expected: OfMany }));
		const lists = [...small!.matchAll(/add\(\[(.*?)\]\)/g)].map(([, list]) => list!.split(', ').length);
		expect(lists.length).toBeGreaterThan(0);
		expect(Math.min(...lists)).toBeGreaterThanOrEqual(3);
	});

	it('goes wrong at the same step, and not for want of one that was left out', async () => {
		const summary = await summaryOf(
			'class Sum { count; add(v) { this.count = v.length; } total() { return this.count + 1; } }',
			{
				scenarios: ({ create, call, get, random }) => [
					[
						create(),
						call('add', random.normals(12, { mean: 50 })),
						get('count'),
						call('add', random.normals(12, { mean: 50 })),
						call('total')
					]
				],
				expected: class extends RightSum {
					count = 0;
					override add(values: number[]) {
						this.count = values.length;
					}
					override total() {
						return this.count;
					}
				}
			}
		);
		expect(smallOf(summary)).toMatch(/`sum\.total\(\)` returned \d+; it should return/);
	});

	it('is not one that goes right, or throws', async () => {
		const fewer = 'if (v.length < 4) throw new Error("few"); for (const x of v) this.sum += x + 1;';
		const small = smallOf(await summaryOf(source(fewer, 'return this.sum')));
		expect(small).toMatch(/add\(\[[^\]]*(, [^\]]*){3}\]\)`, `sum\.total\(\)`/);
	});
});

describe('a broken rule', () => {
	const sorts = 'v.sort(); for (const x of v) this.sum += x;';
	const lists: Partial<BehavesOptions<Learner['Sum']>> = {
		scenarios: ({ create, call }) => [[create(), call('add', [3, 1]), call('total')]]
	};

	it('is told after the steps', async () => {
		expect(await summaryOf(source(sorts), lists)).toMatch(
			/^`const sum = new Sum\(\); sum\.add\(\[3, 1\]\)` changed its argument\./
		);
	});

	it('is none where it is allowed', async () => {
		expect(await summaryOf(source(sorts), { ...lists, mutates: true })).toMatch(/^The check passed/);
	});

	it('has nothing to do with a mistake that gives what is right', async () => {
		const mistakes = [{ answer: RightSum, says: 'Right, yet wrong?' }];
		expect(await summaryOf(source(sorts), { ...lists, mistakes })).not.toContain('Right, yet wrong?');
		const later: typeof lists = {
			scenarios: ({ create, call }) => [[create(), call('total'), call('add', [3, 1])]]
		};
		expect(await summaryOf(source(sorts), { ...later, mistakes })).not.toContain('Right, yet wrong?');
	});

	it('is told by the first scenario that breaks one', async () => {
		const two: typeof lists = {
			scenarios: ({ create, call }) => [
				[create(), call('add', [1]), call('total')],
				[create(), call('add', [2, 1]), call('total')],
				[create(), call('add', [3, 1]), call('total')]
			]
		};
		expect(await summaryOf(source(sorts), two)).toContain('add([2, 1])` changed its argument');
	});

	it('is heard with a mistake that explains what came before it', async () => {
		class Sevens extends RightSum {
			override total() {
				return 7;
			}
		}
		const summary = await summaryOf(source(sorts, 'return 7'), {
			scenarios: ({ create, call }) => [
				[create(), call('total')],
				[create(), call('add', [3, 1])]
			],
			mistakes: [{ answer: Sevens, says: 'It is always 7.' }]
		});
		expect(summary).toContain('It is always 7.');
	});
});

it('the tolerance is that of the check', async () => {
	const near = source(adds, 'return this.sum + 0.5');
	const scenarios: BehavesOptions<Learner['Sum']>['scenarios'] = ({ create, call }) => [
		[create(), call('add', [1]), call('total')]
	];
	expect(await summaryOf(near, { scenarios, tolerance: 1 })).toMatch(/^The check passed/);
	expect(await summaryOf(near, { scenarios, tolerance: 0.1 })).toContain('returned 1.5; it should return 1.');
});

it('a check without scenarios, or with a broken one, tells its author', async () => {
	expect(await summaryOf(source(adds), { scenarios: () => [] })).toContain(
		'The check “sums” has no scenarios.'
	);
	expect(await summaryOf(source(adds), { scenarios: ({ call }) => [[call('total')]] })).toContain(
		'Each scenario begins with create(…).'
	);
});
