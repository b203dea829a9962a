export * as learner from 'hono';
