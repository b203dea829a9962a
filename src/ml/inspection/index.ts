export {
	type PermutationImportance,
	type PermutationImportanceOptions,
	permutationImportance
} from './permutation-importance.ts';
