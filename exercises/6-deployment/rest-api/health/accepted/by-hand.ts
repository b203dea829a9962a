function makeHealthApp() {
	const { version } = openModel();
	return {
		fetch(request: Request) {
			const { pathname } = new URL(request.url);
			if (request.method === 'GET' && pathname === '/health')
				return Response.json({ status: 'ok', model: version });
			return Response.json({ error: 'not found' }, { status: 404 });
		}
	};
}
