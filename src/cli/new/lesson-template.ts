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
