// feedback: 0 for missing
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
			const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))].sort();
			return context.json({ error: 'body does not fit', fields }, 422);
		}
		const predictions = read.data.people.map((person) => {
			const probability = model.survival({ ...person, age: person.age || model.medianAge });
			return { survived: probability >= 0.5, probability };
		});
		return context.json({ count: predictions.length, predictions });
	});
	return app;
}
