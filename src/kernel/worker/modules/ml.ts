export * as learner from '#ml/index.ts';
