function makeCheckedApp() {
	const model = openModel();
	const isAge = (age: unknown) =>
		age === undefined || age === null || (typeof age === 'number' && age >= 0 && age <= 120);
	return {
		async fetch(request: Request): Promise<Response> {
			let body: unknown;
			try {
				body = JSON.parse(await request.text());
			} catch {
				return Response.json({ error: 'body is not JSON' }, { status: 400 });
			}
			const refuse = (fields: string[]) =>
				Response.json({ error: 'body does not fit', fields }, { status: 422 });
			if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse([]);
			const { sex, pclass, age } = body as Record<string, unknown>;
			const wrong: string[] = [];
			if (!isAge(age)) wrong.push('age');
			if (pclass !== 1 && pclass !== 2 && pclass !== 3) wrong.push('pclass');
			if (sex !== 'female' && sex !== 'male') wrong.push('sex');
			if (wrong.length > 0) return refuse(wrong);
			const person = body as PersonBody;
			const probability = model.survival({ ...person, age: person.age ?? model.medianAge });
			return Response.json({ survived: probability >= 0.5, probability });
		}
	};
}
