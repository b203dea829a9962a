import { Hono } from 'hono';
import { z } from 'zod';

function makeBatchApp() {
	const { medianAge, survival } = openModel();
	const age = z.number().gte(0).lte(120).nullish();
	const person = z.object({
		sex: z.enum(['female', 'male']),
		pclass: z.union([z.literal(1), z.literal(2), z.literal(3)]),
		age: age.transform((known) => known ?? medianAge)
	});
	const batch = z.strictObject({ people: person.array().nonempty().max(100) });
	return new Hono().post('/predict/batch', async ({ req, json }) => {
		const read = await batch.safeParseAsync(await req.json());
		if (read.error) {
			const fields = read.error.issues.map((issue) => issue.path.map(String).join('.'));
			return json({ error: 'body does not fit', fields: fields.toSorted() }, 422);
		}
		const all = read.data.people.map(survival);
		const predictions = all.map((probability) => ({ survived: probability >= 0.5, probability }));
		return json({ count: all.length, predictions });
	});
}
