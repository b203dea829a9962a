import { listDataSets } from '#app/data/build-data-page.ts';

export const load = () => ({ sets: listDataSets() });
