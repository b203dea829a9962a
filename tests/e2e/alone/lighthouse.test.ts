import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInspector, type Inspector } from '../../support/lighthouse.ts';

let inspector: Inspector;
beforeAll(async () => void (inspector = await openInspector()));
afterAll(() => inspector.close());

it.each([
	['home', '.'],
	['a lesson', 'lesson/statistics'],
	['a data set', 'data/titanic']
])('Lighthouse has little to say about %s', async (name, path) => {
	const { scores, losses } = await inspector.inspect(path, 'laptop');
	// Performance is told, not asserted: it is a time, and this machine does other work.
	console.log(`Lighthouse, ${name}: ${JSON.stringify(scores)}`);
	const { performance, ...others } = scores;
	expect(performance).toBeGreaterThan(0);
	for (const [category, score] of Object.entries(others)) {
		expect({ category, score, losses }).toMatchObject({ category, score: atLeast95(score) });
	}
});

/** The number itself where it suffices, so that a failure shows the category and what costs points. */
const atLeast95 = (score: number) => (score >= 95 ? score : 'at least 95');
