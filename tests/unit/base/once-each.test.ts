import { expect, it, vi } from 'vitest';
import { onceEach } from '#base/once-each.ts';

it('makes each once, also for those who ask while it is made', async () => {
	const make = vi.fn(async (name: string) => ({ name }));
	const get = onceEach(make);
	const [first, second] = await Promise.all([get('a'), get('a')]);
	expect(second).toBe(first);
	expect(await get('a')).toBe(first);
	expect(await get('b')).toEqual({ name: 'b' });
	expect(make.mock.calls).toEqual([['a'], ['b']]);
});

it('makes anew what failed', async () => {
	const make = vi.fn(async (name: string) => name).mockRejectedValueOnce(new Error('no network'));
	const get = onceEach(make);
	await expect(get('a')).rejects.toThrow('no network');
	expect(await get('a')).toBe('a');
	expect(make).toHaveBeenCalledTimes(2);
});
