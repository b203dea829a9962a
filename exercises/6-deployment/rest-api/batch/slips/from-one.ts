// feedback: from 1
import { Hono } from 'hono';
import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});
const _Batch = z.object({ people: z.array(_Person).min(1).max(100) });

function makeBatchApp() {
	const model = openModel();
	const app = new Hono();
	app.post('/predict/batch', async (context) => {
		const read = _Batch.safeParse(await context.req.json());
		if (!read.success) {
			const fields = read.error.issues
				.map(({ path }) => path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.'))
				.sort();
			return context.json({ error: 'body does not fit', fields }, 422);
		}
		const predictions = read.data.people.map(({ sex, pclass, age }) => {
			const probability = model.survival({ sex, pclass, age: age ?? model.medianAge });
			return { survived: probability >= 0.5, probability };
		});
		return context.json({ count: predictions.length, predictions });
	});
	return app;
}
