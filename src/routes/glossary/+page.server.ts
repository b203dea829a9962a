import { buildGlossary } from '#app/glossary/build-glossary.ts';
import { loadCourse, loadGlossary } from '#curriculum/site.ts';

export const load = () => ({ entries: buildGlossary(loadCourse(), loadGlossary()) });
