import { Hono } from 'hono';
import { z } from 'zod';

// TODO: say what a person is
const _Person = z.object({});

/** An app that trusts no body. */
function makeCheckedApp() {
	const model = openModel();
	const app = new Hono();
	app.post('/predict', async (context) => {
		// TODO: 400 for what is no JSON, 422 for what does not fit
		const { sex, pclass, age } = await context.req.json<PersonBody>();
		const probability = model.survival({ sex, pclass, age: age ?? model.medianAge });
		return context.json({ survived: probability >= 0.5, probability });
	});
	return app;
}
