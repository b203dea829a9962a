import { z } from 'zod';

const _Person = z.object({
	sex: z.enum(['female', 'male']),
	pclass: z.literal([1, 2, 3]),
	age: z.number().min(0).max(120).nullish()
});

function makeBatchApp() {
	const model = openModel();
	return {
		async fetch(request: Request): Promise<Response> {
			const { people } = (await request.json()) as { people?: unknown };
			const fields: string[] = [];
			const predictions: { survived: boolean; probability: number }[] = [];
			if (!Array.isArray(people) || people.length === 0 || people.length > 100) fields.push('people');
			else
				for (const [at, one] of people.entries()) {
					const { data, error } = _Person.safeParse(one);
					for (const { path } of error?.issues ?? []) fields.push(['people', at, ...path].join('.'));
					if (!data) continue;
					const probability = model.survival({ ...data, age: data.age ?? model.medianAge });
					predictions.push({ survived: probability >= 0.5, probability });
				}
			if (fields.length === 0) return Response.json({ count: predictions.length, predictions });
			return Response.json({ error: 'body does not fit', fields: fields.sort() }, { status: 422 });
		}
	};
}
