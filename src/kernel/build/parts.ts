/** Cuts `stagecoach/ml` into parts, so that a cell loads what it takes from the library and little more. */
import { existsSync, readdirSync } from 'node:fs';
import { rolldown, type OutputChunk } from 'rolldown';
import { registryKey } from '../../base/registry.ts';
import { ourPackages, source } from './bundle.ts';

const library = 'stagecoach/ml';

/** Where a search shows its table: the kernel says it to this part, of which cells take nothing. */
const host = 'host';
const hostFile = 'display/host.ts';

/** One text. It finds those that it needs in the worker's registry, where they must be before it. */
export interface PartText {
	name: string;
	needs: string[];
	/** Names that a cell can take from it; none in a part that is there for others only. */
	exports: string[];
	text: string;
}

/** Cross-validation and curves, which a search shares: a cell that splits once and measures does without. */
const curves =
	/src\/ml\/(validation|model-selection\/(check-cv|cross-val-|cross-validate|fit-and|scor|work))/;

/** Trees as estimators, which forests hand out: they need the core, and it must not need them. */
const trees = /src\/ml\/tree\/(decision-tree|tree-model)/;

/** Charts draw the widths that a measure of groups is the mean of; nobody else needs them. */
const silhouettes = /src\/ml\/cluster-metrics\/silhouette-samples/;

/** Measures of all thresholds, which charts draw and searches may score by. */
const thresholds = /src\/ml\/threshold-metrics\//;

/** What several folders share, none above 15 kB. What is heavy, or few need, is apart. */
const sharedParts = [
	{ name: 'algebra', test: /node_modules/, priority: 4 },
	{
		name: 'numbers',
		test: /ml\/(options\.|matrix\/(?!dot-of|squared|gram)|descriptive\/(quantile|require)|estimator\/require(-size)?\.)/,
		minShareCount: 2,
		priority: 3
	},
	{ name: 'growing', test: /src\/ml\/tree\/(?!decision-tree|tree-model)/, minShareCount: 2, priority: 2 },
	{ name: 'near', test: /src\/ml\/(neighbors|matrix)\//, minShareCount: 2, priority: 2 },
	{
		name: 'rare',
		test: /descriptive\/histogram|ml\/draw-different|require-fields|rows-that-count|base\/pause/,
		minShareCount: 2,
		priority: 2
	},
	// For those who hold other estimators: pipelines, searches, curves.
	{
		name: 'holders',
		test: /estimator\/(can-answer|fit-weighted|require-estimator)/,
		minShareCount: 2,
		priority: 2
	},
	{
		name: 'core',
		test: (id: string) =>
			id !== source(hostFile) && ![curves, trees, silhouettes, thresholds].some((apart) => apart.test(id)),
		minShareCount: 2,
		priority: 1
	},
	{ name: 'curves', test: curves, minShareCount: 2, priority: 0 },
	{ name: 'trees', test: trees, minShareCount: 2, priority: 0 },
	{ name: 'silhouettes', test: silhouettes, minShareCount: 2, priority: 0 },
	{ name: 'thresholds', test: thresholds, minShareCount: 2, priority: 0 }
];

/** The library's folders: each that has an index is a part, and so is what two of them share. */
export function listAreas(): string[] {
	const isArea = (folder: string) => folder !== 'pd' && existsSync(source(`ml/${folder}/index.ts`));
	return readdirSync(source('ml')).filter(isArea).sort();
}

export async function bundleParts(): Promise<PartText[]> {
	const areas = listAreas();
	const build = await rolldown({
		input: {
			...Object.fromEntries(areas.map((area) => [area, source(`ml/${area}/index.ts`)])),
			[host]: source(hostFile)
		},
		plugins: [ourPackages],
		platform: 'browser',
		tsconfig: false,
		logLevel: 'silent'
	});
	try {
		const { output } = await build.generate({
			...{
				format: 'cjs',
				minify: true,
				keepNames: true,
				entryFileNames: '[name].js',
				chunkFileNames: '[name].js'
			},
			codeSplitting: { groups: sharedParts }
		});
		return output.flatMap((chunk) => (chunk.type === 'chunk' ? [toPart(chunk)] : []));
	} finally {
		await build.close();
	}
}

function toPart({ fileName, imports, exports, isEntry, code }: OutputChunk): PartText {
	const head = `const exports={},require=f=>globalThis[Symbol.for('${registryKey}')].get('${library}'+f.slice(1,-3));`;
	const isHost = fileName === `${host}.js`;
	return {
		name: partName(fileName),
		needs: imports.map(partName),
		exports: isEntry && !isHost ? exports : [],
		text: `${head}${code};export{exports as learner};${isHost ? 'const $set=exports.setDisplayHost;export{$set as setDisplayHost};' : ''}`
	};
}

const partName = (file: string) => `${library}/${file.replace(/\.js$/, '')}`;
