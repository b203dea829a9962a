import { Hono } from 'hono';
import { z } from 'zod';

const _Person = z.object({
	sex: z.union([z.literal('female'), z.literal('male')]),
	pclass: z.int().min(1).max(3),
	age: z.number().gte(0).lte(120).nullable().optional()
});

function makeCheckedApp() {
	const { survival, medianAge } = openModel();
	const app = new Hono();
	app.onError((error, context) => {
		if (error instanceof SyntaxError) return context.json({ error: 'body is not JSON' }, 400);
		if (!(error instanceof z.ZodError)) return context.json({ error: 'our mistake' }, 500);
		const fields = new Set(error.issues.map(({ path }) => String(path[0] ?? '')));
		fields.delete('');
		return context.json({ error: 'body does not fit', fields: [...fields].sort() }, 422);
	});
	app.post('/predict', async (context) => {
		const { age, ...person } = _Person.parse(await context.req.json());
		const probability = survival({ ...person, age: age ?? medianAge });
		return context.json({ survived: probability >= 0.5, probability });
	});
	return app;
}
