import { Hono } from 'hono';

function makeHealthApp() {
	const health = { status: 'ok', model: openModel().version };
	return new Hono()
		.get('/health', async (context) => context.json(health, 200))
		.all('*', async (context) => context.json({ error: 'not found' }, 404));
}
