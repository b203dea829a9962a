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
		const body: unknown = await context.req.json().catch(() => undefined);
		if (body === undefined) return context.json({ error: 'body is not JSON' }, 400);
		const read = _Person.safeParse(body);
		if (!read.success) {
			// A body that is no object has an issue without a field.
			const fields = read.error.issues.flatMap(({ path: [field] }) =>
				field === undefined ? [] : [String(field)]
			);
			return context.json({ error: 'body does not fit', fields: fields.sort() }, 422);
		}
		const { sex, pclass, age } = read.data;
		const probability = model.survival({ sex, pclass, age: age ?? model.medianAge });
		return context.json({ survived: probability >= 0.5, probability });
	});
	return app;
}
