import { buildOfflinePage } from '#app/offline/offline-page.ts';
import { describedSets } from '#app/data/descriptions.ts';
import { loadCourse } from '#curriculum/site.ts';

export const load = () => ({ texts: buildOfflinePage(loadCourse(), describedSets) });
