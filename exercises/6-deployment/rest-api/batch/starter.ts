import { Hono } from 'hono';
import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});
// TODO: say what a batch is
const _Batch = z.object({});

/** An app that predicts for many people at once. */
function makeBatchApp() {
	const model = openModel();
	const app = new Hono();
	app.post('/predict/batch', async (context) => {
		const read = _Batch.safeParse(await context.req.json());
		// TODO: 422 for what does not fit, else all predictions
		return context.json({ count: 0, predictions: [] });
	});
	return app;
}
