/**
 * `npm run bench [-- suite …]`: measures, in a real browser on the built site where it is about the page. Without a name
 * all suites run. Times are medians with their range; they depend on the machine, bytes and ratios much less.
 */
const suites = [
	'visit',
	'transpile',
	'kernel',
	'grade',
	'watch',
	'data',
	'own-file',
	'ml',
	'train',
	'card',
	'start',
	'lighthouse',
	'keep',
	'respond'
];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !suites.includes(name));
if (unknown !== undefined) {
	console.error(`There is no suite “${unknown}”. These can be run: ${suites.join(', ')}.`);
	process.exit(1);
}
for (const name of asked.length > 0 ? asked : suites) await import(`./${name}.ts`);
