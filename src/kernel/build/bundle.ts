/**
 * Bundles what runs inside the sandbox into single texts: the page fetches them and hands them in,
 * because nothing in there can fetch. Runs in Node, at build time.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { learnerModules, type LearnerModule } from '../../protocol/modules.ts';
import { registryKey } from '../../base/registry.ts';
import { siteLanguage } from '../../words/build/languages.ts';

export type WholeModule = Exclude<LearnerModule, 'stagecoach/ml'>;

export const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const require = createRequire(import.meta.url);

/** `stagecoach/ml` comes in parts. */
const moduleEntries: Record<WholeModule, string> = {
	'@tensorflow/tfjs': 'kernel/worker/modules/tensorflow.ts',
	danfojs: 'kernel/worker/modules/danfo.ts',
	'stagecoach/pd': 'kernel/worker/modules/pd.ts',
	'stagecoach/data': 'kernel/worker/modules/data.ts',
	'stagecoach/display': 'kernel/worker/modules/display.ts',
	hono: 'kernel/worker/modules/hono.ts',
	zod: 'kernel/worker/modules/zod.ts'
};

/**
 * A script without imports or exports: it must start as a module and as a classic worker. Its name stands in stack traces,
 * which would hold its whole text else: its address is a `data:` one. What its own functions are called, nobody is told.
 */
export const bundleKernel = async () => {
	const text = await bundle(source('kernel/worker/entry.ts'), 'iife', { keepNames: false });
	return `${text}\n//# sourceURL=kernel.js`;
};

export const bundleFrame = () => bundle(source('kernel/frame/boot.ts'), 'iife');

/** Measures what trains fastest here, in a worker that is ended afterwards. */
export const bundleProbe = () => bundle(source('kernel/worker/probe/entry.ts'), 'iife', { keepNames: false });

/** tfjs' WebGPU backend, for the tfjs that is there: it exports all of its core. */
export const bundleWebGPU = () =>
	bundle(source('kernel/worker/modules/webgpu.ts'), 'es', {
		plugins: [shareModules({ '@tensorflow/tfjs-core': '@tensorflow/tfjs' })]
	});

/** Its errors say their names themselves; a reference's classes come with the task, with theirs. */
export const bundleGrader = () => bundle(source('grading/worker/entry.ts'), 'iife', { keepNames: false });

/** A library as a module that exports `learner`, and finds the libraries that it needs in the registry. */
export const bundleModule = (name: WholeModule) =>
	bundle(source(moduleEntries[name]), 'es', {
		plugins: [shareModules(asNamed(learnerModules[name])), danfoPlugin, zodPlugin]
	});

/** A task's `grade.ts`, for the grading worker. */
export const bundleTask = (file: string) =>
	bundle(file, 'es', {
		plugins: [shareModules(asNamed(['stagecoach/grading']))],
		inject: { Buffer: source('grading/files/buffer.ts') }
	});

/** The binary of tfjs' wasm backend. */
export function wasmFile(): string {
	return join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm')), 'tfjs-backend-wasm-simd.wasm');
}

interface BundleOptions {
	plugins?: Plugin[];
	/** Files by the globals of Node that their default exports stand in for, where a library uses them. */
	inject?: Record<string, string>;
	/** Whether functions and classes are called as in their source, when a learner may see it. */
	keepNames?: boolean;
}

async function bundle(
	input: string,
	format: 'iife' | 'es',
	{ plugins = [], inject = {}, keepNames = true }: BundleOptions = {}
): Promise<string> {
	const build = await rolldown({
		input,
		plugins: [ourPackages, ...plugins],
		platform: 'browser',
		// Ours extends one that SvelteKit has not yet made on a fresh clone.
		tsconfig: false,
		transform: {
			inject,
			define: {
				global: 'globalThis',
				'process.env.NODE_ENV': '"production"',
				// tfjs then pauses with setImmediate, which needs no screen.
				requestAnimationFrame: 'undefined'
			}
		},
		logLevel: 'silent'
	});
	try {
		const { output } = await build.generate({ format, minify: true, keepNames, codeSplitting: false });
		return output[0].code;
	} finally {
		await build.close();
	}
}

/** `#…` and `stagecoach/…` as in package.json, without depending on the bundler's reading of it. */
export const ourPackages: Plugin = {
	name: 'stagecoach-packages',
	resolveId(id) {
		// Its modules one by one, of which only those go along that are needed: its one file has all of them.
		if (id === 'ml-matrix') return join(dirname(require.resolve(id)), 'src/index.js');
		if (id.startsWith('#words/')) return source(id.replace('#words/', `words/${siteLanguage}/`));
		if (id.startsWith('#')) return source(id.slice(1));
		const own: Record<string, string> = {
			'stagecoach/grading': 'grading/index.ts',
			'stagecoach/grading/files': 'grading/files/index.ts',
			'stagecoach/ml': 'ml/index.ts',
			'stagecoach/pd': 'ml/pd/index.ts',
			'stagecoach/data': 'datasets/learner.ts',
			'stagecoach/display': 'display/index.ts'
		};
		return id in own ? source(own[id]!) : undefined;
	},
	load: (id) => (unusedOfMatrices.test(id) ? nothingForMatrices : undefined)
};

/** ml-matrix puts sines, sums and its printing onto every matrix; what we take of it, decompositions, calls none of them. */
const unusedOfMatrices = /ml-matrix\/src\/(mathOperations|inspect)\.js$/;
const nothingForMatrices =
	'const none = () => {}; export { none as installMathOperations, none as inspectMatrix, none as inspectMatrixWithOptions };';

const asNamed = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

/**
 * Replaces an import by what is already loaded in the worker, so that all share one copy.
 * @param names of what is loaded, by what is imported
 */
function shareModules(names: Record<string, string>): Plugin {
	const prefix = '\0shared:';
	return {
		name: 'stagecoach-shared-modules',
		resolveId: {
			order: 'pre',
			handler: (id) => (Object.hasOwn(names, id) ? prefix + names[id]! : undefined)
		},
		load(id) {
			if (!id.startsWith(prefix)) return undefined;
			const name = JSON.stringify(id.slice(prefix.length));
			return {
				code: `module.exports = globalThis[Symbol.for('${registryKey}')].get(${name});`,
				moduleType: 'js'
			};
		}
	};
}

/** danfojs' own source instead of its prebuilt bundle (which holds a second tfjs), with light stand-ins. */
export const danfoPlugin: Plugin = {
	name: 'stagecoach-danfo',
	resolveId: {
		order: 'pre',
		handler(id) {
			if (id === 'danfojs') return require.resolve('danfojs');
			if (id === 'mathjs') return source('kernel/worker/shims/mathjs.ts');
			if (id === 'table') return source('kernel/worker/shims/table.ts');
			return undefined;
		}
	}
};

/** zod without its messages in other languages. */
const zodPlugin: Plugin = {
	name: 'stagecoach-zod',
	resolveId: {
		order: 'pre',
		handler: (id, importer) =>
			importer?.includes('/zod/v4/') && id === '../locales/index.js'
				? source('kernel/worker/shims/zod-locales.ts')
				: undefined
	}
};
