function makePredictApp() {
	const model = openModel();
	return {
		async fetch(request: Request): Promise<Response> {
			if (new URL(request.url).pathname === '/health')
				return Response.json({ status: 'ok', served: model.served });
			const person = JSON.parse(await request.text()) as PersonBody;
			const known = { ...person, age: typeof person.age === 'number' ? person.age : model.medianAge };
			const probability = model.survival(known);
			return Response.json({ model: model.version, probability, survived: !(probability < 0.5) });
		}
	};
}
