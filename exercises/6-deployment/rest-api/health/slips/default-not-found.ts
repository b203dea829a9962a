// feedback: Hono’s own words
import { Hono } from 'hono';

function makeHealthApp() {
	// Opened here, once for each app, and not in the handler, which runs for each request.
	const model = openModel();
	const app = new Hono();
	app.get('/health', (context) => context.json({ status: 'ok', model: model.version }));
	return app;
}
