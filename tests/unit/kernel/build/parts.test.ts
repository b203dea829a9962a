import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findRegistry } from '#base/registry.ts';
import type * as display from '#display/host.ts';
import * as ml from '#ml/index.ts';
import { bundleParts } from '#kernel/build/parts.ts';

const parts = await bundleParts();
const sizeOf = (text: string) => brotliCompressSync(text).length;

describe('the parts of stagecoach/ml', () => {
	it('give together what the library gives, each name once', () => {
		expect(parts.flatMap((part) => part.exports).sort()).toEqual(Object.keys(ml).sort());
	});

	it('need only others that there are, and none in a circle', () => {
		const loaded = new Set<string>();
		const load = (name: string, above: readonly string[]) => {
			expect(above).not.toContain(name);
			const part = parts.find((one) => one.name === name);
			expect(part, name).toBeDefined();
			for (const need of part!.needs) load(need, [...above, name]);
			loaded.add(name);
		};
		for (const { name } of parts) load(name, []);
		expect(loaded.size).toBe(parts.length);
	});

	it('show what a search has tried where the kernel says', async () => {
		const search = parts.find(({ exports }) => exports.includes('GridSearchCV'))!;
		const host = parts.find(({ name }) => name === 'stagecoach/ml/host')!;
		expect(search.needs).toContain(host.name);
		findRegistry();
		const url = `data:text/javascript,${encodeURIComponent(host.text)}`;
		const { setDisplayHost, learner } = (await import(/* @vite-ignore */ url)) as typeof display & {
			learner: typeof display;
		};
		const target = {} as display.OutputTarget;
		setDisplayHost({ target: () => target });
		expect(learner.currentTarget()).toBe(target);
	});

	it.each(parts.map(({ name, text }) => [name, sizeOf(text)]))('%s is light', (_, size) => {
		expect(size).toBeLessThanOrEqual(15_000);
	});

	it('is no heavier for logistic regression with its measures than the whole library once was', () => {
		const names =
			'LogisticRegression StandardScaler trainTestSplit accuracyScore confusionMatrix logLoss rocAucScore'.split(
				' '
			);
		const loaded = new Map<string, number>();
		const load = (name: string) => {
			const part = parts.find((one) => one.name === name)!;
			loaded.set(name, sizeOf(part.text));
			part.needs.forEach(load);
		};
		for (const name of names) load(parts.find((part) => part.exports.includes(name))!.name);
		expect([...loaded.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
	});
});
