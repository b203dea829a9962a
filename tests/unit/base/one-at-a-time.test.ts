import { expect, it } from 'vitest';
import { oneAtATime } from '#base/one-at-a-time.ts';

it('begins each piece of work when the one before has ended, also when it has failed', async () => {
	const log: string[] = [];
	const gate = Promise.withResolvers<undefined>();
	const inTurn = oneAtATime();
	const first = inTurn(async () => {
		log.push('first begins');
		await gate.promise;
		log.push('first ends');
		throw new Error('no');
	});
	const second = inTurn(async () => {
		log.push('second');
		return 2;
	});
	await Promise.resolve();
	expect(log).toEqual(['first begins']);
	gate.resolve(undefined);
	await expect(first).rejects.toThrow('no');
	expect(await second).toBe(2);
	expect(log).toEqual(['first begins', 'first ends', 'second']);
});
