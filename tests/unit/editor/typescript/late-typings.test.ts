import { beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { writeTypings } from '#editor/build/typings.ts';
import { CellProgram } from '#editor/typescript/cell-program.ts';
import { findLateTypings } from '#editor/typescript/late-typings.ts';
import { findProblems } from '#editor/typescript/problems.ts';
import type { Typings } from '#editor/typescript/typings.ts';

const paths = writeTypings(process.cwd());
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Typings;
const api = { id: 'api', text: "import { Hono } from 'hono';\nnew Hono().fech(new Request('http://x/'));" };

let program: CellProgram;
beforeAll(() => {
	program = new CellProgram(read(paths.early));
}, 60_000);

test('a library’s typings are asked for when a cell imports it, in either kind of quotes', () => {
	const late = { hono: '/hono.json', zod: '/zod.json' };
	expect(findLateTypings([{ id: 'a', text: 'const hono = 1;' }], late)).toEqual([]);
	expect(findLateTypings([api], late)).toEqual(['/hono.json']);
	expect(findLateTypings([api, { id: 'b', text: 'import { z } from "zod";' }], late)).toEqual([
		'/hono.json',
		'/zod.json'
	]);
});

test('what came late is known to a program that has answered before', () => {
	program.setCells([{ id: 'api', text: 'const before: number = "1";' }]);
	expect(findProblems(program, 'api')).toHaveLength(1);
	program.addTypings(read(paths.late.hono));
	program.setCells([api]);
	expect(findProblems(program, 'api').map(({ message }) => message)).toEqual([
		expect.stringContaining("Property 'fech' does not exist on type 'Hono") as string
	]);
});

test('what was asked too early is answered anew', () => {
	const answer = { id: 'answer', text: "import { z } from 'zod';\nz.strin();" };
	program.setCells([answer, { id: 'other', text: '1' }]);
	findProblems(program, 'answer');
	program.addTypings(read(paths.late.zod));
	program.setCells([answer, { id: 'other', text: '2' }]);
	expect(findProblems(program, 'answer').map(({ message }) => message)).toEqual([
		expect.stringContaining("Property 'strin' does not exist") as string
	]);
});
