/**
 * `npm run bench -- lighthouse`: Lighthouse's categories for home, a lesson and a data set's page, as a laptop and as a
 * phone. Its times are simulated from what the page did here, so they depend on this machine's load.
 */
import { openInspector, type Device } from '../support/lighthouse.ts';
import { requireBuild } from './built-site.ts';

requireBuild();
const inspector = await openInspector();
for (const device of ['laptop', 'phone'] satisfies Device[]) {
	for (const path of ['.', 'lesson/statistics', 'data/titanic']) {
		const { scores, losses, firstPaint, largestPaint, blocked } = await inspector.inspect(path, device);
		console.log(`\n${path === '.' ? 'home' : path}, ${device}`);
		console.log(
			Object.entries(scores)
				.map(([name, score]) => `  ${name} ${score}`)
				.join('\n')
		);
		const times = [firstPaint, largestPaint, blocked].map((time) => `${(time / 1000).toFixed(2)} s`);
		console.log(`  first paint ${times[0]!}, largest ${times[1]!}, main thread blocked ${times[2]!}`);
		for (const loss of losses) console.log(`    ${loss}`);
	}
}
await inspector.close();
