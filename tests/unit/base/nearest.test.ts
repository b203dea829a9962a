import { expect, it } from 'vitest';
import { findNearest } from '#base/nearest.ts';

it.each([
	['fare', ['model', 'fares'], 'fares'],
	['laod', ['read', 'load'], 'load'],
	['Tensor', ['tensor', 'tenor'], 'tensor'],
	['pasengers', ['passengers'], 'passengers'],
	['stadardScaler', ['StandardScaler'], 'StandardScaler'],
	['fares', ['fares'], undefined],
	['x', ['y', 'X'], 'X'],
	['sum', ['max', 'mean'], undefined],
	['anything', [], undefined],
	['mean', ['meat', 'bean'], 'meat'],
	['toString', ['constructor'], undefined]
])('what is meant by %s among %j', (name, candidates, meant) => {
	expect(findNearest(name, candidates)).toBe(meant);
});
