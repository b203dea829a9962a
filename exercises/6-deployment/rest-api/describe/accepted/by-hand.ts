function describeApi() {
	const schema = {
		type: 'object',
		properties: {
			sex: { type: 'string', enum: ['female', 'male'] },
			pclass: { type: 'integer', enum: [1, 2, 3] },
			age: { type: ['number', 'null'], minimum: 0, maximum: 120 }
		},
		required: ['pclass', 'sex']
	};
	const said = (...descriptions: [number, string][]) => ({
		responses: Object.fromEntries(descriptions.map(([status, description]) => [status, { description }]))
	});
	const content = { 'application/json': { schema } };
	return {
		openapi: '3.1.0',
		info: { title: 'Titanic', version: '2', description: 'Who would have survived?' },
		paths: {
			'/health': { get: { summary: 'Is it alive?', ...said([200, 'It is.']) } },
			'/predict': {
				post: {
					operationId: 'predict',
					requestBody: { content, required: true },
					...said([200, 'yes or no'], [400, 'no JSON'], [422, 'no person'], [500, 'our mistake'])
				}
			}
		}
	};
}
