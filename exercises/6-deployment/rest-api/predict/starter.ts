import { Hono } from 'hono';

/** An app that predicts for one person. */
function makePredictApp() {
	const app = new Hono();
	// TODO: open the model, and answer GET /health and POST /predict
	app.post('/predict', async (context) => {
		const person = await context.req.json<PersonBody>();
		return context.json(person);
	});
	return app;
}
