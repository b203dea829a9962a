/** A lesson to begin with: one passage, one demo cell, no task yet. */
export const lessonFile = (title: string): string => `---
title: ${JSON.stringify(title)}
summary: One sentence that makes somebody want to begin.
minutes: 40
goals:
  - say what you can do after this lesson
needs: []
datasets: [titanic]
roadmap: []
---

Say in a few lines what this lesson is good for, before it says how.

## The first idea

One idea at a time, and something to do after a dozen lines.

\`\`\`ts run first-look
import { histplot } from 'stagecoach/ml';
import { load } from 'stagecoach/data';

const passengers = await load('titanic');
const ages = passengers.flatMap((passenger) => passenger.age ?? []);

histplot(ages, { title: 'Ages on the Titanic', xLabel: 'age (years)', yLabel: 'passengers' })
\`\`\`
`;

/** A data set's folder before its data are there. */
export const datasetFiles = (slug: string, title: string): Record<string, string> => ({
	'dataset.yaml': `title: ${JSON.stringify(title)}
summary: One sentence on what a row is and what is known of it.
source: Where it comes from, with the package and its version
licence: What its owner allows
citation: Who is to be named, and how
tables:
  ${slug}:
    file: ${slug}/${slug}.csv
    sha256: what \`sha256sum\` prints
    rows: 0
    rowType: Row
    columns:
      id: { type: integer, meaning: Number of the row in this file, nulls: 0 }
`,
	'convert.py': `"""Makes ${slug}.csv from its source. Run by hand; the file that it writes is committed."""\n`
});
