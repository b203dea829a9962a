import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { setDataHost } from '#datasets/host.ts';
import { load, trainTestIndices, type Post } from '#datasets/learner.ts';
import { nodeDataHost } from '#datasets/node-host.ts';
import { findPersons } from './persons.ts';
import { hasSlur, inventedSlur } from './slurs.ts';

setDataHost(nodeDataHost);

let posts: Post[];
beforeAll(async () => {
	posts = await load('tweets');
});

const labels = ['negative', 'neutral', 'positive'] as const;
const groupBy = (key: 'author' | 'topic') => [...Map.groupBy(posts, (post) => post[key])];
const share = (some: readonly Post[], label: Post['label']) =>
	some.filter((post) => post.label === label).length / some.length;
const words = (text: string) =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(/https:\S+|@\w+/g, '')
		.match(/[a-z0-9']+/g) ?? [];

test('many voices write about many topics', () => {
	expect(posts.length).toBeGreaterThan(2000);
	expect(groupBy('topic').length).toBeGreaterThanOrEqual(24);
	expect(groupBy('author').length).toBeGreaterThanOrEqual(120);
	expect(Math.max(...groupBy('author').map(([, own]) => own.length))).toBeLessThan(40);
});

test('neither topic nor voice gives the feeling away', () => {
	for (const label of labels) {
		expect(share(posts, label)).toBeGreaterThan(0.28);
		for (const [topic, own] of groupBy('topic')) expect(share(own, label), topic).toBeGreaterThan(0.22);
	}
	for (const [author, own] of groupBy('author')) {
		if (own.length > 5) expect(new Set(own.map(({ label }) => label)).size, author).toBeGreaterThan(1);
	}
});

test('no two posts share five words in a row', () => {
	const seen = new Map<string, number>();
	const shared: string[] = [];
	for (const { id, text } of posts) {
		const all = words(text);
		for (let at = 0; at + 5 <= all.length; at++) {
			const run = all.slice(at, at + 5).join(' ');
			const other = seen.get(run);
			if (other !== undefined && other !== id) shared.push(`${other} and ${id}: ${run}`);
			seen.set(run, id);
		}
	}
	expect(shared).toEqual([]);
});

test('short posts, which have no five words in a row, differ in more than their signs', () => {
	const alike = Map.groupBy(posts, ({ text }) => words(text).join(' '));
	expect([...alike].filter(([, own]) => own.length > 1).map(([text]) => text)).toEqual([]);
});

test('few posts begin alike', () => {
	const openings = Map.groupBy(posts, ({ text }) => words(text).slice(0, 3).join(' '));
	openings.delete('');
	const most = [...openings].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
	expect(most[1].length, most[0]).toBeLessThanOrEqual(5);
});

test('names and links can be nobody’s: networks allow names of 15 letters, and .example is reserved', () => {
	for (const { author, text } of posts) {
		expect(author).toMatch(/^[a-z0-9_]{16,24}$/);
		for (const [name] of text.matchAll(/@\w+/g)) expect(name).toMatch(/^@[a-z0-9_]{16,24}$/);
		for (const [link] of text.matchAll(/(https?:|www\.)\S*/g))
			expect(link).toMatch(/^https:\/\/link\.example\/[A-Za-z0-9]{4,8}\W*$/);
	}
});

test('no post names somebody whom everybody knows, or anybody by first and last name', () => {
	expect(posts.flatMap(({ id, text }) => findPersons(text).map((name) => `${id}: ${name}`))).toEqual([]);
	expect(findPersons('Saw Anna Berger with Obama’s book on Victoria Island')).toEqual([
		'Obama’s',
		'Anna Berger'
	]);
});

test('no post, handle or hashtag holds a slur, and one that did would be found', () => {
	expect(posts.filter(({ author, text }) => hasSlur(`${author} ${text}`)).map(({ id }) => id)).toEqual([]);
	for (const text of [`You ${inventedSlur}!`, `#${inventedSlur.toUpperCase()}s`, `@the_${inventedSlur}_fan`])
		expect(hasSlur(text)).toBe(true);
});

test('a post fits into 280 characters, and has a time', () => {
	for (const { text, time } of posts) {
		expect([...text].length).toBeLessThanOrEqual(280);
		expect(time).toMatch(/^202[4-6]-\d\d-\d\dT\d\d:\d\d$/);
		expect(Number.isNaN(Date.parse(`${time}Z`))).toBe(false);
	}
});

test('has the difficulties of real posts', () => {
	const counts = (trait: string) => posts.filter(({ traits }) => traits?.split(' ').includes(trait)).length;
	const traits = ['negation', 'sarcasm', 'emoji-contradicts', 'slang', 'typo', 'codeword', 'mixed', 'news'];
	for (const trait of traits) expect(counts(trait), trait).toBeGreaterThan(25);
	expect(
		share(
			posts.filter(({ traits }) => traits?.includes('glad-words')),
			'positive'
		)
	).toBeLessThan(0.05);
	expect(
		share(
			posts.filter(({ traits }) => traits?.includes('grim-words')),
			'negative'
		)
	).toBeLessThan(0.05);
});

/** Cohen (1960): agreement beyond what the raters' own shares of the labels would give by chance. */
function kappa(): number {
	const agreed = posts.filter(({ raterA, raterB }) => raterA === raterB).length / posts.length;
	const chance = labels
		.map((label) => {
			const of = (rater: 'raterA' | 'raterB') => posts.filter((post) => post[rater] === label).length;
			return (of('raterA') * of('raterB')) / posts.length ** 2;
		})
		.reduce((sum, one) => sum + one, 0);
	return (agreed - chance) / (1 - chance);
}

test('its description gives the agreement of the raters', () => {
	const description = readFileSync('datasets/tweets/dataset.yaml', 'utf8').replaceAll(/\s+/g, ' ');
	expect(description).toContain(`Cohen's kappa of their ratings is ${kappa().toFixed(2)}.`);
});

test('no author trains and tests', async () => {
	const { train, test: tested } = await trainTestIndices('tweets');
	const authors = (places: number[]) => new Set(places.map((at) => posts[at]!.author));
	expect([...authors(train)].filter((author) => authors(tested).has(author))).toEqual([]);
	expect(tested.length / posts.length).toBeGreaterThan(0.15);
});
