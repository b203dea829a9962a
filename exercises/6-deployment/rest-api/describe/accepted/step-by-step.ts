import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});

function describeApi() {
	const describe = (description: string) => ({ description });
	const post: Record<string, unknown> = {};
	post['responses'] = { 200: describe('fine'), 400: describe('not JSON'), 422: describe('not a person') };
	const loose = _Person.loose();
	post['requestBody'] = {
		required: true,
		content: { 'application/json': { schema: z.toJSONSchema(loose, { unrepresentable: 'any' }) } }
	};
	const paths: Record<string, unknown> = { '/predict': { post } };
	paths['/health'] = { get: { responses: { 200: describe('alive') } } };
	return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths };
}
