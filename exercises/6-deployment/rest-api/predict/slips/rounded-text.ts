// feedback: as a text
import { Hono } from 'hono';

function makePredictApp() {
	// Opened once: a request must not wait for it, and what it counts would be forgotten.
	const model = openModel();
	const app = new Hono();
	app.get('/health', (context) => context.json({ status: 'ok', served: model.served }));
	app.post('/predict', async (context) => {
		const { sex, pclass, age } = await context.req.json<PersonBody>();
		const probability = model.survival({ sex, pclass, age: age ?? model.medianAge });
		return context.json({
			survived: probability >= 0.5,
			probability: probability.toFixed(3),
			model: model.version
		});
	});
	return app;
}
