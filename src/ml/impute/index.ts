export { KNNImputer, type KNNImputerOptions } from './knn-imputer.ts';
export { SimpleImputer, type SimpleImputerOptions } from './simple-imputer.ts';
