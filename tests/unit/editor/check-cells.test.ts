import { beforeAll, expect, test } from 'vitest';
import { createCellChecker } from '#editor/check-cells.ts';

let check: ReturnType<typeof createCellChecker>;

beforeAll(() => {
	check = createCellChecker(process.cwd());
}, 60_000);

const problems = (texts: Record<string, string>) =>
	check(Object.entries(texts).map(([id, text]) => ({ id, text }))).map(
		({ cell, line, column, message }) => `${cell} ${line}:${column} ${message}`
	);

test('names and types of values flow from cell to cell, whatever their order', () => {
	const texts = {
		use: "const label: string = total;\nconst shape: Shape = { sides: 'four' };",
		define: 'let total = 3;\ninterface Shape { sides: number }'
	};
	expect(problems(texts)).toEqual([
		"use 1:7 Type 'number' is not assignable to type 'string'.",
		"use 2:24 Type 'string' is not assignable to type 'number'."
	]);
});

test('code that is right has no problems', () => {
	const texts = {
		load: "import * as tf from '@tensorflow/tfjs';\nimport { load } from 'stagecoach/data';\nconst rows = await load('titanic');",
		use: 'const fares = rows.flatMap((row) => row.fare ?? []);\nconst tensor: tf.Tensor1D = tf.tensor1d(fares);\ntensor.mean()',
		show: 'display(fares.length);\nconsole.table(rows);\nsetTimeout(() => {}, 10);\nperformance.now() - structuredClone(1);'
	};
	expect(problems(texts)).toEqual([]);
});

test('every module that learners may import has its types', () => {
	expect(
		problems({
			all: "import * as tf from '@tensorflow/tfjs';\nimport * as dfd from 'danfojs';\nimport * as ml from 'stagecoach/ml';\nimport * as pd from 'stagecoach/pd';\nimport * as data from 'stagecoach/data';\nconst wrong: [string, string, string, string, string] = [tf.tidy, new dfd.DataFrame([]), ml, pd, data.load];"
		})
	).toHaveLength(5);
});

test('a web app has its types, and so has what a schema has read', () => {
	const app = `
		import { Hono } from 'hono';
		import { z } from 'zod';
		const Person = z.object({ age: z.number().nullable() });
		const app = new Hono().post('/predict', async (context) => {
			const read = Person.safeParse(await context.req.json());
			if (!read.success) return context.json({ error: z.prettifyError(read.error) }, 422);
			return context.json({ age: read.data.age.toFixed(1) });
		});
		(await app.fetch(new Request('http://localhost/predict'))).status.toUpperCase();`;
	expect(problems({ app })).toEqual([
		"app 8:31 'read.data.age' is possibly 'null'.",
		"app 10:69 Property 'toUpperCase' does not exist on type 'number'."
	]);
});

test('another cell cannot change a name, and is told whose it is', () => {
	expect(problems({ one: 'let total = 0;', two: 'total += 1;' })).toEqual([
		'two 1:1 `total` belongs to the cell “one”: only that cell may change it. Make a new variable here, for example `const next = …`.'
	]);
});

test('a private name stays in its cell', () => {
	expect(problems({ one: 'const _seed = 1;', two: '_seed' })).toEqual([
		'two 1:1 `_seed` is defined nowhere. Define it in this or another cell, or check its spelling.'
	]);
});

test('the same private name may stand in two cells', () => {
	expect(problems({ one: 'const _x = 1; _x', two: "const _x = 'a'; _x" })).toEqual([]);
});

test('requests and responses are known, with what they give', () => {
	const handle = `
		async function handle(request: Request): Promise<Response> {
			const { pathname, searchParams } = new URL(request.url);
			if (pathname === '/health') return new Response('ok', { headers: { 'content-type': 'text/plain' } });
			const { age } = await request.json();
			const kind: string | null = request.headers.get('content-type') ?? searchParams.get('kind');
			return Response.json({ score: age / 120, kind }, { status: 200 });
		}`;
	expect(
		problems({ one: handle, two: 'const answer = await handle(new Request("http://a.b/")); answer.status' })
	).toEqual([]);
	expect(problems({ one: handle, two: 'handle("/health")' })).toHaveLength(1);
});

test('nothing of a web page is offered', () => {
	expect(problems({ one: 'document; fetch' })).toHaveLength(2);
});

test('an unknown module names those that exist', () => {
	expect(problems({ one: "import { map } from 'lodash';" })).toEqual([
		'one 1:21 “lodash” cannot be imported in a cell. These can: @tensorflow/tfjs, danfojs, stagecoach/ml, stagecoach/pd, stagecoach/data, stagecoach/display, hono, zod.'
	]);
});

test('a cell cannot be imported by hand', () => {
	expect(problems({ one: 'const a = 1;', two: "import { a } from './one';" })).toHaveLength(1);
});

test('an unfinished cell shows what is missing there, and no trouble in cells that use its names', () => {
	const texts = { one: 'function twice(n: number) {\n\treturn n *', two: "twice('a')" };
	expect(problems(texts)).toEqual([
		'one 2:11 Expression expected.',
		"two 1:7 Argument of type 'string' is not assignable to parameter of type 'number'."
	]);
});

test('a changed cell is judged anew in the cells that use it', () => {
	expect(problems({ one: 'const a = 1;', two: 'const b: number = a;' })).toEqual([]);
	expect(problems({ one: "const a = 'x';", two: 'const b: number = a;' })).toHaveLength(1);
	expect(problems({ two: 'const b: number = a;' })).toHaveLength(1);
});

test('unused names are no mistake in a notebook', () => {
	expect(problems({ one: 'const unused = 1; function idle(x: number) {}' })).toEqual([]);
});

test('strict checks are on', () => {
	expect(problems({ one: 'function f(x) { return x; }\nconst n: number = null;' })).toHaveLength(2);
});
