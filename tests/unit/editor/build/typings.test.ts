import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { readTypings } from '#editor/build/typings.ts';
import type { Typings } from '#editor/typescript/typings.ts';
import { learnerModules } from '#protocol/modules.ts';

let typings: Typings;

beforeAll(() => {
	typings = readTypings(process.cwd());
}, 60_000);

test('every module of the learners is there', () => {
	for (const name of Object.keys(learnerModules))
		expect(typings.files).toHaveProperty([typings.modules[name] ?? `${name} is missing`]);
});

test('nothing of Node, of web pages or of backends is there', () => {
	const unwanted = Object.keys(typings.files).filter((path) =>
		/@types\/node|lib\.dom|tfjs-backend|webgpu/.test(path)
	);
	expect(unwanted).toEqual([]);
});

test('no path of this machine is there', () => {
	expect(JSON.stringify(typings)).not.toContain(process.cwd());
});

test('it stays small enough to load beside the type checker', () => {
	// The build compresses harder (11 instead of 5), which takes too long for a test.
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	expect(brotliCompressSync(JSON.stringify(typings), { params }).length).toBeLessThan(330_000);
});
