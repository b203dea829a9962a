import { buildSkillsPage } from '#app/skills/skills-page.ts';
import { loadCourse } from '#curriculum/site.ts';

export const load = () => ({ skills: buildSkillsPage(loadCourse()) });
