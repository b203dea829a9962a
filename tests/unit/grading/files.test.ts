import { describe, expect, it } from 'vitest';
import { dockerfile, dockerignore, gitignore, workflow } from '#grading/files/index.ts';

const docker = `# syntax=docker/dockerfile:1
FROM node:24.4-slim AS build
WORKDIR /app
COPY package.json \\
     package-lock.json ./
RUN npm ci
COPY . .

FROM registry.example:5000/base@sha256:${'a'.repeat(64)}
COPY --from=build --chown=node:node /app /app
USER node
HEALTHCHECK --interval=30s CMD ["node", "check.js"]
CMD ["node", "server.js"]
`;

describe('a Dockerfile', () => {
	it('is told by its stages and their images', () => {
		const { stages } = dockerfile(docker);
		expect(stages.map(({ name }) => name)).toEqual(['build', '']);
		expect(stages[0]!.image).toEqual({ name: 'node', tag: '24.4-slim', digest: '' });
		expect(stages[1]!.image).toMatchObject({ tag: '', digest: `sha256:${'a'.repeat(64)}` });
	});

	it('is told by its instructions, whatever form they are written in', () => {
		const { stages, instructions } = dockerfile(docker);
		expect(instructions.map(({ keyword }) => keyword).join(' ')).toBe(
			'WORKDIR COPY RUN COPY COPY USER HEALTHCHECK CMD'
		);
		expect(instructions[1]).toMatchObject({
			text: 'package.json package-lock.json ./',
			line: 4,
			flags: {}
		});
		expect(stages[1]!.instructions[0]).toMatchObject({
			words: ['/app', '/app'],
			flags: { from: 'build', chown: 'node:node' }
		});
		expect(stages[1]!.instructions[2]).toMatchObject({ flags: { interval: '30s' } });
		expect(stages[1]!.instructions[2]!.text).toContain('check.js');
		expect(stages[1]!.instructions[3]!.words).toEqual(['node', 'server.js']);
	});

	it('may name an image alone, and say nothing before it', () => {
		const { stages, instructions } = dockerfile(
			'ARG VERSION=24\nFROM scratch\nRUN --network=none a  b\nUSER --x'
		);
		expect(stages).toMatchObject([{ name: '', image: { name: 'scratch', tag: '', digest: '' } }]);
		expect(instructions).toEqual([
			{ keyword: 'RUN', text: 'a b', words: ['a', 'b'], flags: { network: 'none' }, line: 3 },
			{ keyword: 'USER', text: '--x', words: ['--x'], flags: {}, line: 4 }
		]);
	});

	it.each([
		['FROM node:24\nRUNN npm ci', 'Docker would refuse line 2 of the Dockerfile: Unknown instruction: RUNN'],
		['FROM', 'Docker would refuse line 1'],
		['', 'No source image provided with `FROM`'],
		['# nothing', 'No source image provided with `FROM`'],
		[7, 'must be a text']
	])('%o is refused in words', (text, words) => {
		expect(() => dockerfile(text)).toThrow(words);
	});
});

const ci = `
name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v6
        with: { node-version: 24 }
      - name: Test
        run: |
          npm ci
          npm test
  deploy:
    needs: test
    runs-on: [self-hosted, linux]
    env: { STAGE: live }
    steps:
      - run: ./deploy.sh
`;

describe('a workflow', () => {
	it('is told by its events, jobs and steps', () => {
		const { name, events, jobs, steps } = workflow(ci);
		expect({ name, events }).toEqual({ name: 'CI', events: ['push', 'pull_request'] });
		expect(jobs.map(({ id, needs, runsOn }) => [id, needs, runsOn])).toEqual([
			['test', [], ['ubuntu-24.04']],
			['deploy', ['test'], ['self-hosted', 'linux']]
		]);
		expect(steps[1]).toMatchObject({
			uses: { action: 'actions/setup-node', ref: 'v6' },
			with: { 'node-version': '24' }
		});
		expect(steps[2]).toMatchObject({ name: 'Test', run: ['npm ci', 'npm test'] });
		expect(jobs[1]!.env).toEqual({ STAGE: 'live' });
	});

	it.each([
		['on: push\njobs:\n  test: [', /^The workflow is no YAML on line 3: /],
		['just words', /has no keys/],
		['on: push', /no `jobs`/],
		['jobs:\n  test:\n    runs-on: x', /The job `test` has no `steps`/],
		[undefined, /must be a text/]
	])('%o is refused in words', (text, words) => {
		expect(() => workflow(text)).toThrow(words);
	});

	it.each([
		['on:\n  push: { branches: [main] }', ['push']],
		['on: push', ['push']]
	])('takes every form of events: %o', (on, events) => {
		expect(workflow(`${on}\njobs: { a: { steps: [{ run: x }] } }`).events).toEqual(events);
	});
});

describe('what a workflow leaves out, or writes oddly', () => {
	const job = (text: string) => workflow(`on: push\njobs: { a: ${text} }`).jobs[0]!;

	it('is empty', () => {
		expect(job('{ steps: [{ run: x }] }')).toEqual({
			...{ id: 'a', runsOn: [], needs: [], env: {} },
			steps: [{ name: '', run: ['x'], with: {}, env: {} }]
		});
		expect(workflow('jobs: { a: { steps: [{}] } }')).toMatchObject({ name: '', events: [] });
	});

	it('is read as text, and as nothing where it is none', () => {
		expect(job('{ env: { A: 1, B: true, C: [x] }, steps: [5, { run: [y], env: { D: e } }] }')).toMatchObject({
			env: { A: '1', B: 'true', C: '' },
			steps: [
				{ run: [], env: {} },
				{ run: [], env: { D: 'e' } }
			]
		});
	});

	it.each([
		["'actions/checkout'", { action: 'actions/checkout', ref: '' }],
		['./own', { action: './own', ref: '' }],
		["'a/b@v1'", { action: 'a/b', ref: 'v1' }]
	])('an action may have no version: %s', (uses, expected) => {
		expect(job(`{ steps: [{ uses: ${uses} }] }`).steps[0]!.uses).toEqual(expected);
	});

	it('commands are trimmed, and empty lines are none', () => {
		expect(job("{ steps: [{ run: ' a \\n\\n  b' }] }".replaceAll("'", '"')).steps[0]!.run).toEqual([
			'a',
			'b'
		]);
	});

	it.each([
		['jobs: 5', 'The workflow has no `jobs`, so it does nothing.'],
		['- a', 'The workflow has no keys: it needs at least `on` and `jobs`.'],
		['', 'The workflow has no keys'],
		['jobs: { a: { steps: 5 } }', 'The job `a` has no `steps`.'],
		['jobs: { a: { steps: [] } }', 'The job `a` has no `steps`.'],
		['a: "b', /^The workflow is no YAML on line 1: Missing closing "quote\.$/]
	])('%j is refused in words', (text, words) => {
		expect(() => workflow(text)).toThrow(words);
	});
});

describe('an ignore file', () => {
	it.each([
		['.gitignore', gitignore],
		['.dockerignore', dockerignore]
	])('must be a text: %s', (name, read) => {
		expect(() => read(5)).toThrow(`The ${name} must be a text.`);
	});

	it('may have spaces around its patterns, and empty lines', () => {
		expect(gitignore('\n  a.txt  \n\n')('a.txt')).toBe(true);
		expect(dockerignore('  a.txt  \n\n# b.txt')('a.txt')).toBe(true);
		expect(dockerignore('  a.txt  \n\n# b.txt')('b.txt')).toBe(false);
	});

	it('of Git leaves out files in every folder', () => {
		const ignores = gitignore('# secrets\n*.pem\nnode_modules/\n!keep.pem\n');
		expect(['a.pem', 'deep/a.pem', 'node_modules/x.js', 'keep.pem', 'src/a.ts'].map(ignores)).toEqual([
			...[true, true, true, false, false]
		]);
	});

	it('of Docker begins at the top folder', () => {
		const ignores = dockerignore('*.pem\n/node_modules\n**/*.log\n!keep.pem');
		const paths = [
			'a.pem',
			'deep/a.pem',
			'node_modules/x.js',
			'deep/node_modules/x.js',
			'deep/a.log',
			'keep.pem'
		];
		expect(paths.map(ignores)).toEqual([true, false, true, false, true, false]);
	});
});
