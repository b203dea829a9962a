// feedback: 0 for missing
import { Hono } from 'hono';

function makePredictApp() {
	const app = new Hono();
	const model = openModel();
	app.get('/health', (c) => c.json({ status: 'ok', served: model.served }));
	app.post('/predict', async (context) => {
		const { sex, pclass, age } = await context.req.json<PersonBody>();
		const probability = model.survival({ sex, pclass, age: age || model.medianAge });
		return context.json({ survived: probability >= 0.5, probability, model: model.version });
	});
	return app;
}
