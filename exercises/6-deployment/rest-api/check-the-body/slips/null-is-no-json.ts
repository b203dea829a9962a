// feedback: for no JSON
import { Hono } from 'hono';
import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});

function makeCheckedApp() {
	const model = openModel();
	const app = new Hono();
	app.post('/predict', async (context) => {
		const body = await context.req.json().catch(() => null);
		if (!body) return context.json({ error: 'body is not JSON' }, 400);
		const read = _Person.safeParse(body);
		if (!read.success)
			return context.json(
				{ error: 'body does not fit', fields: Object.keys(z.flattenError(read.error).fieldErrors).sort() },
				422
			);
		const probability = model.survival({ ...read.data, age: read.data.age ?? model.medianAge });
		return context.json({ survived: probability >= 0.5, probability });
	});
	return app;
}
