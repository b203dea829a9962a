import { Hono } from 'hono';

/** An app that says whether it is alive. */
function makeHealthApp() {
	const model = openModel();
	const app = new Hono();
	// TODO: answer GET /health, and say in JSON what is not found
	return app;
}
