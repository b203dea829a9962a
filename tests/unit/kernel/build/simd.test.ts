import { expect, it, vi } from 'vitest';
import { compileSimd } from '#kernel/build/simd.ts';
import { binary } from '#kernel/tensors/simd/binary.ts';

vi.setConfig({ testTimeout: 60_000 });

it('the kept module is what its source compiles to: run node src/kernel/build/simd.ts', async () => {
	expect(binary).toBe(Buffer.from(await compileSimd()).toString('base64'));
});
