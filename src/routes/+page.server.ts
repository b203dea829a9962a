import { buildHomePage } from '#app/home/home-page.ts';
import { loadCourse } from '#curriculum/site.ts';

export const load = () => ({ home: buildHomePage(loadCourse()) });
