import * as ml from 'stagecoach/ml';

/** The tree as points with texts, and lines between them. */
function drawTree(tree: Tree, names: string[]): ml.Figure {
	// TODO: give each node a place, then make the traces 'nodes' and 'edges'.
	return ml.figure([]);
}

drawTree(handMade, ['woman', 'class', 'age']);
