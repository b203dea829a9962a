export { BernoulliNB, type BernoulliNBOptions } from './bernoulli-nb.ts';
export type { DiscreteNBParams } from './discrete-nb.ts';
export { GaussianNB, type GaussianNBOptions } from './gaussian-nb.ts';
export { MultinomialNB } from './multinomial-nb.ts';
