/** AssemblyScript, which TypeScript's own tools do not read. Addresses are those of tfjs' memory; all numbers have 32 bits. */
export { adam } from './adam';
export { addColumns } from './columns';
export { filterGradient } from './filter-gradient';
export { maxPoolGradient } from './max-pool-gradient';
