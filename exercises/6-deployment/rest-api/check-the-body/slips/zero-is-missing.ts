// feedback: 0 for missing
import { Hono } from 'hono';
import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	age: z.number().gte(0).lte(120).nullish()
});

function makeCheckedApp() {
	const model = openModel();
	const app = new Hono();
	app.post('/predict', async (context) => {
		let body: unknown;
		try {
			body = await context.req.json();
		} catch {
			return context.json({ error: 'body is not JSON' }, 400);
		}
		const read = _Person.safeParse(body);
		if (!read.success) {
			const fields = [
				...new Set(read.error.issues.filter((i) => i.path.length > 0).map((i) => String(i.path[0])))
			].sort();
			return context.json({ error: 'body does not fit', fields }, 422);
		}
		const { sex, pclass, age } = read.data;
		const probability = model.survival({ sex, pclass, age: age || model.medianAge });
		return context.json({ survived: probability >= 0.5, probability });
	});
	return app;
}
