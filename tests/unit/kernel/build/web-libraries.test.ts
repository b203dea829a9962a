import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleModule } from '#kernel/build/bundle.ts';

interface Library {
	text: string;
	learner: Record<string, unknown>;
}

async function bundleAndImport(name: 'hono' | 'zod'): Promise<Library> {
	const text = await bundleModule(name);
	const { learner } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Library;
	return { text, learner };
}

describe('hono and zod, as a cell gets them', () => {
	let hono: Library;
	let zod: Library;
	beforeAll(async () => {
		[hono, zod] = [await bundleAndImport('hono'), await bundleAndImport('zod')];
	});

	it('answer a request that no network has carried', async () => {
		const { Hono } = hono.learner as typeof import('hono');
		const { z } = zod.learner as unknown as typeof import('zod');
		const Person = z.object({ age: z.number() });
		const app = new Hono().post('/predict', async (context) => {
			const read = Person.safeParse(await context.req.json());
			return read.success
				? context.json(read.data)
				: context.json({ error: z.prettifyError(read.error) }, 422);
		});
		const send = (body: object) => {
			const request = new Request('http://localhost/predict', { method: 'POST', body: JSON.stringify(body) });
			return app.fetch(request);
		};
		expect(await (await send({ age: 3 })).json()).toEqual({ age: 3 });
		const refused = await send({ age: 'three' });
		expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('expected number')]);
	});

	it('make a JSON Schema, of which an API description is made', () => {
		const { z } = zod.learner as unknown as typeof import('zod');
		expect(z.toJSONSchema(z.object({ age: z.number() }))).toMatchObject({
			type: 'object',
			properties: { age: { type: 'number' } },
			required: ['age']
		});
	});

	it('are light: zod speaks English only', () => {
		expect(Object.keys(zod.learner['locales'] as object)).toEqual(['en']);
		expect(brotliCompressSync(hono.text).length).toBeLessThan(8_500);
		expect(brotliCompressSync(zod.text).length).toBeLessThan(50_000);
	});
});
