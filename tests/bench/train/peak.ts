/** A WebAssembly module that multiplies and adds in registers only, as fast as one thread can. */

/** Chains that do not wait for each other: with two constants, they fill the sixteen registers of an x86 nearly. */
const chains = 12;
const [mul, add, splat, firstLane] = [[0xfd, 0xe6, 0x01], [0xfd, 0xe4, 0x01], [0xfd, 0x13], [0xfd, 0x1f, 0]]; // prettier-ignore
const [turns, factor, term, firstChain] = [0, 1, 2, 3];

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const float = (value: number) => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];
const section = (id: number, content: number[]) => [id, ...size(content.length), ...content];
const each = (write: (chain: number) => number[]) =>
	Array.from({ length: chains }, (_, at) => write(firstChain + at)).flat();

/** A number as WebAssembly writes it (LEB128). */
function size(value: number): number[] {
	return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...size(value >> 7)];
}

const [i32, f32, v128] = [0x7f, 0x7d, 0x7b];
const body = [
	...[1, chains + 2, v128], // locals
	...[...float(0.999), ...splat, ...set(factor), ...float(0.001), ...splat, ...set(term)],
	...each((chain) => [...get(term), ...set(chain)]),
	...[0x03, 0x40], // loop
	...each((chain) => [...get(chain), ...get(factor), ...mul, ...get(term), ...add, ...set(chain)]),
	...[...get(turns), 0x41, 1, 0x6b, 0x22, turns, 0x0d, 0, 0x0b], // once less; again unless that is 0; end
	...get(firstChain),
	...each((chain) => [...get(chain), ...add]),
	...[...firstLane, 0x0b]
];

/** It exports `spin(turns)`, which does `operations` of 32-bit numbers in each turn. */
export const peakModule = Object.assign(
	[
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, [1, 0x60, 1, i32, 1, f32]),
		...section(3, [1, 0]),
		...section(7, [1, 4, ...Buffer.from('spin'), 0, 0]),
		...section(10, [1, ...size(body.length), ...body])
	],
	{ operations: chains * 2 * 4 }
);
