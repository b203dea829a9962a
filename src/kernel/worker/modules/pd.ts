export * as learner from '#ml/pd/index.ts';
