export * as learner from 'zod';
