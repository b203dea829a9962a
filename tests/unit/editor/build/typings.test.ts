import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTypings, writeTypings } from '#editor/build/typings.ts';
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

describe('what is loaded', () => {
	// The build compresses harder (11 instead of 5), which takes too long for a test.
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const sizeOf = (path: string) => brotliCompressSync(readFileSync(path), { params }).length;

	test('stays small enough to load beside the type checker', () => {
		expect(sizeOf(writeTypings(process.cwd()).early)).toBeLessThan(330_000);
	});

	test('grows only a little when a cell imports a library that few use', () => {
		const { hono, zod } = writeTypings(process.cwd()).late;
		expect(sizeOf(hono)).toBeLessThan(25_000);
		expect(sizeOf(zod)).toBeLessThan(45_000);
	});

	test('holds nothing early that comes late', () => {
		const early = JSON.parse(readFileSync(writeTypings(process.cwd()).early, 'utf8')) as Typings;
		expect(Object.keys(early.files).filter((path) => /\/(?:hono|zod)\//.test(path))).toEqual([]);
		expect(Object.keys(early.modules)).not.toContain('zod');
	});
});
