import { grade } from 'stagecoach/grading';

interface Learner {
	describeApi(): unknown;
}

type Fields = Record<string, unknown>;
type Fail = (message: string) => never;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** What stands at these keys, one below the other; says where the way ends. */
function follow(value: unknown, keys: readonly string[], fail: Fail): unknown {
	let at = value;
	for (const [depth, key] of keys.entries()) {
		const where = depth === 0 ? 'the document' : `\`${keys.slice(0, depth).join(' → ')}\``;
		if (!isFields(at)) fail(`${where} is no object; it should hold \`${key}\`.`);
		const fields = at as Fields;
		if (fields[key] === undefined) fail(`${where} has no \`${key}\`.${nudge(fields, key)}`);
		at = fields[key];
	}
	return at;
}

function nudge(fields: Fields, key: string): string {
	if (fields[key.toUpperCase()] !== undefined && /^[a-z]+$/.test(key))
		return ` It has \`${key.toUpperCase()}\`: OpenAPI writes methods in small letters.`;
	const names = Object.keys(fields);
	return names.length > 0 ? ` It has ${names.map((name) => `\`${name}\``).join(', ')}.` : '';
}

function needsDescriptions(document: unknown, way: string[], statuses: string[], fail: Fail): void {
	for (const status of statuses) {
		const keys = [...way, 'responses', status, 'description'];
		if (!isText(follow(document, keys, fail)))
			fail(`The \`description\` of status ${status} of \`${way[1]}\` is empty; say in words what it means.`);
	}
}

const body = ['paths', '/predict', 'post', 'requestBody'];

export default grade<Learner>(({ check }) => [
	check('it says what it is: `openapi` and `info`', async ({ learner, fail }) => {
		const document = await learner.describeApi();
		const version = follow(document, ['openapi'], fail);
		if (version !== '3.1.0')
			fail(
				`\`openapi\` is ${JSON.stringify(version)}; it should be the version of the format, '3.1.0'. From 3.1 on its schemas are plain JSON Schema.`
			);
		for (const name of ['title', 'version'])
			if (!isText(follow(document, ['info', name], fail)))
				fail(`\`info → ${name}\` should be a text that is not empty.`);
	}),
	check('GET /health', async ({ learner, fail }) => {
		needsDescriptions(await learner.describeApi(), ['paths', '/health', 'get'], ['200'], fail);
	}),
	check('what POST /predict answers', async ({ learner, fail }) => {
		const way = ['paths', '/predict', 'post'];
		needsDescriptions(await learner.describeApi(), way, ['200', '400', '422'], fail);
	}),
	check('what POST /predict wants', async ({ learner, fail, expect }) => {
		const document = await learner.describeApi();
		const required = isFields(follow(document, body, fail)) && follow(document, [...body, 'required'], fail);
		expect(required).toBeTrue(
			'`requestBody → required` should be `true`: without a body there is no prediction.'
		);
		const media = follow(document, [...body, 'content', 'application/json'], fail);
		if (isFields(media) && media['schema'] === undefined && media['properties'] !== undefined)
			fail('The schema stands right below `application/json`; it should stand under `schema` there.');
		follow(media, ['schema'], fail);
	}),
	check('the schema describes a person who comes in', async ({ learner, fail, expect }) => {
		const document = await learner.describeApi();
		const schema = follow(document, [...body, 'content', 'application/json', 'schema'], fail) as Fields;
		if (!isFields(schema['properties']))
			fail(
				'The `schema` has no `properties`: is it zod’s own object? A document holds plain JSON, which `z.toJSONSchema(…)` makes.'
			);
		if (schema['additionalProperties'] === false)
			fail(
				"The schema forbids further fields (`additionalProperties: false`), and the API accepts them. Describe what comes in: `{ io: 'input' }`."
			);
		const required = Array.isArray(schema['required']) ? schema['required'].map(String).sort() : [];
		expect(required).toEqual(['pclass', 'sex'], { what: 'the sorted list of `required` fields' });
		const sex = follow(schema, ['properties', 'sex', 'enum'], fail);
		expect([...(sex as string[])].sort()).toEqual(['female', 'male'], { what: 'the `enum` of `sex`' });
		follow(schema, ['properties', 'pclass'], fail);
		follow(schema, ['properties', 'age'], fail);
	})
]);
