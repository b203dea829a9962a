import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});

/** The OpenAPI document of GET /health and POST /predict. */
function describeApi() {
	return {
		openapi: '3.1.0',
		info: { title: 'Survival on the Titanic', version: '1.0.0' },
		// TODO: the two paths, with what goes in and what comes out
		paths: {}
	};
}
