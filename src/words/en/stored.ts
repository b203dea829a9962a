/** What a lesson says of what the browser had stored. */
export const draftDamaged =
	'A stored text was damaged and could not be read. What you see in its place is what the page began with.';
export const newerCells = (count: number) =>
	`${count === 1 ? 'One cell was' : `${count} cells were`} made with a newer version of this page and cannot be shown here. Nothing of it is lost: reload the page to get the newest version.`;
export const orderDamaged =
	'The stored order of the cells was damaged, so some cells may stand in another place. Their texts are all here.';
