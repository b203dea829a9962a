// feedback: small letters
import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});

function describeApi() {
	const schema = z.toJSONSchema(_Person, { io: 'input' });
	return {
		openapi: '3.1.0',
		info: { title: 'Survival on the Titanic', version: '1.0.0' },
		paths: {
			'/health': {
				get: { responses: { '200': { description: 'The app is well.' } } }
			},
			'/predict': {
				POST: {
					requestBody: { required: true, content: { 'application/json': { schema } } },
					responses: {
						'200': { description: 'A prediction.' },
						'400': { description: 'The body is not JSON.' },
						'422': { description: 'The body does not fit the schema.' }
					}
				}
			}
		}
	};
}
