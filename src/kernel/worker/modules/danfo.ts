export * as learner from 'danfojs';
