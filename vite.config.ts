import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { firstViewGroups } from './src/app/build/chunks.ts';
import { findHeadlessShell } from './src/cli/browser.js';
import { precompressTables } from './src/datasets/build/precompress-tables.ts';
import { cellTypings } from './src/editor/build/vite-plugin.ts';
import { jupyterRuntime } from './src/export/build/vite-plugin.ts';
import { hashScript, kernelBundles, makeFrameScript } from './src/kernel/build/plugin.ts';
import { listFiles } from './src/offline/build/list-files.ts';
import { siteLanguage } from './src/words/build/languages.ts';
import { wordsOf } from './src/words/build/vite-plugin.ts';
import { threadCache } from './tests/support/thread-cache.ts';

const frame = await makeFrameScript();

/** The scripts of app.html, which run before anything is drawn. */
const earlyScripts = [...readFileSync('src/app.html', 'utf8').matchAll(/<script.*?>([\s\S]*?)<\/script>/g)];

/**
 * The page's own policy. The sandboxed frame inherits it, which is why the frame's script (by its hash),
 * blob: and data: workers are allowed here; the frame's own policy is narrower. No frame comes from an address.
 */
const policy = {
	'default-src': ['none'],
	'script-src': [
		'self',
		frame.hash,
		...earlyScripts.map(([, script]) => hashScript(script!)),
		'wasm-unsafe-eval',
		'blob:'
	],
	'worker-src': ['self', 'data:', 'blob:'],
	'connect-src': ['self', 'blob:'],
	'img-src': ['self', 'data:', 'blob:'],
	'style-src': ['self', 'unsafe-inline'],
	'font-src': ['self', 'data:'],
	'frame-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none'],
	'manifest-src': ['self']
} as const;

/** The same source gives the same site, so that nobody is told of a newer version that is none. */
function versionName(): string {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
	} catch {
		return String(Date.now()); // not a repository
	}
}

/** Tests that run in Node; those in tests/e2e drive the built site in a real browser. */
const project = (name: string, options: object = {}) => ({
	extends: true as const,
	test: { name, include: [`tests/${name}/**/*.test.ts`], ...options }
});

/**
 * A browser on a machine that stalls now and then: what fails is tried once more, and named at the end of the run. Not
 * attacks, of which one that succeeds once is one too many.
 */
const browser = {
	testTimeout: 120_000,
	hookTimeout: 180_000,
	// What is polled for comes within a frame, but a stall may take longer than the second that Vitest gives.
	expect: { poll: { timeout: 15_000 } },
	retry: 1,
	globalSetup: './tests/e2e/build-site.ts'
};
const alone = ['tests/e2e/alone/**/*.test.ts'];

export default defineConfig({
	plugins: [
		wordsOf(siteLanguage),
		kernelBundles(frame),
		cellTypings(),
		jupyterRuntime(),
		sveltekit({
			adapter: listFiles(
				precompressTables(adapter({ precompress: true, fallback: '404.html' }), 'build'),
				'build'
			),
			version: { name: versionName() },
			// A request of its own costs a small stylesheet more than its bytes.
			inlineStyleThreshold: 4096,
			// The page registers it when it has time.
			serviceWorker: { register: false },
			csp: { mode: 'hash', directives: policy as never }
		})
	],
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: { groups: firstViewGroups } } } } }
	},
	define: { global: 'globalThis' },
	test: {
		// One for each core: left alone, Vitest keeps one core free, and two have but one worker then.
		maxWorkers: availableParallelism(),
		env: threadCache,
		reporters: ['default', './tests/support/summary-reporter.ts'],
		projects: [
			// Some compile TypeScript or start a kernel, on cores that others use, too.
			project('unit', { testTimeout: 20_000 }),
			project('architecture'),
			// Two lessons at a time, as there are cores: a step has 120 seconds, and some grade two hundred answers.
			project('lessons', { testTimeout: 120_000, hookTimeout: 120_000, maxConcurrency: 2 }),
			// After all others, which leave no core to a browser.
			project('e2e', {
				...browser,
				exclude: alone,
				maxWorkers: 2,
				sequence: { groupOrder: 1 },
				env: { STAGECOACH_SHELL: findHeadlessShell() ?? '' }
			}),
			// One at a time, in the browser that people have: what is asked here is whether a page moves, stops or answers
			// while something else works.
			project('alone', {
				...browser,
				env: { STAGECOACH_SHELL: '' },
				include: alone,
				fileParallelism: false,
				sequence: { groupOrder: 2 }
			})
		]
	}
} as never);
