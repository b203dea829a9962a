import { Hono } from 'hono';

function makePredictApp() {
	let opened: ReturnType<typeof openModel> | undefined;
	const model = () => (opened ??= openModel());
	const predict = (person: PersonBody) => {
		const { survival, medianAge, version } = model();
		const probability = survival({ ...person, age: person.age ?? medianAge });
		return { survived: probability >= 1 / 2, probability, model: version };
	};
	return new Hono()
		.post('/predict', async ({ req, json }) => json(predict(await req.json())))
		.get('/health', async ({ json }) => json({ status: 'ok', served: model().served }));
}
