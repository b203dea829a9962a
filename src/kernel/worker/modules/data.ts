export * as learner from '#datasets/learner.ts';
export { setDataHost } from '#datasets/host.ts';
export { ownLoader } from '#datasets/load-own.ts';
