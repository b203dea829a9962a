import type { DataFrame } from 'danfojs';
import * as pd from 'stagecoach/pd';

// danfo's own query and loc, with a mask: one true or false for each row.
function findChildren(passengers: DataFrame, limit: number): DataFrame {
	const ages = passengers.column('age').values as number[];
	// A missing number is NaN in a frame, and every comparison with NaN is false.
	const children = passengers.query(ages.map((age) => age < limit));
	return pd.sortValues(children.loc({ columns: ['name', 'pclass', 'age', 'fare'] }), ['fare', 'name']);
}
