// feedback: model
import { Hono } from 'hono';

function makeHealthApp() {
	// Opened here, once for each app, and not in the handler, which runs for each request.
	const model = openModel();
	const app = new Hono();
	app.get('/health', (context) => context.json({ status: 'ok' }));
	// A program reads the answer, so what is not found is said in JSON too.
	app.notFound((context) => context.json({ error: 'not found' }, 404));
	return app;
}
