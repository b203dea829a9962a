export type { NpyArray } from './npy.ts';
export { fromNpz, type Savable, toNpz } from './npz.ts';
