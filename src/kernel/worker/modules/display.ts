export * as learner from '#display/index.ts';
export { setDisplayHost } from '#display/host.ts';
