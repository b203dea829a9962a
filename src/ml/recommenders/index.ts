export { AlternatingLeastSquares, type AlternatingLeastSquaresOptions } from './alternating-least-squares.ts';
export { NeighbourRecommender, type NeighbourRecommenderOptions } from './neighbour-recommender.ts';
export type { PairsLike } from './rating-table.ts';
