import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInspector, type Device, type Inspector } from '../../support/lighthouse.ts';

let inspector: Inspector;
beforeAll(async () => void (inspector = await openInspector()));
afterAll(() => inspector.close());

const pages = [
	['home', '.'],
	['a lesson', 'lesson/statistics'],
	['a data set', 'data/titanic']
] as const;
const cases = (['laptop', 'phone'] satisfies Device[]).flatMap((device) =>
	pages.map(([name, path]) => ({ device, name, path }))
);

it.each(cases)('Lighthouse has little to say about $name on a $device', async ({ device, name, path }) => {
	const { scores, losses } = await inspector.inspect(path, device);
	// Performance is told, not asserted: it is a time, and this machine does other work.
	console.log(`Lighthouse, ${name}, ${device}: ${JSON.stringify(scores)}`);
	const { performance, ...others } = scores;
	expect(performance).toBeGreaterThan(0);
	for (const [category, score] of Object.entries(others)) {
		expect({ category, score, losses }).toMatchObject({ category, score: atLeast95(score) });
	}
});

/** The number itself where it suffices, so that a failure shows the category and what costs points. */
const atLeast95 = (score: number) => (score >= 95 ? score : 'at least 95');
