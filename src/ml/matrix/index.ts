export { SparseMatrix } from './sparse-matrix.ts';
