export { catalogueCoverage } from './catalogue-coverage.ts';
export { type NdcgScoreOptions, ndcgScore } from './ndcg-score.ts';
export { precisionAtK } from './precision-at-k.ts';
export { recallAtK } from './recall-at-k.ts';
