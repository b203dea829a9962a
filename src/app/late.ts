/**
 * What few visits need. It stands behind one module more, since whoever imports a part of the page in place lists all
 * files of that part in the first view.
 */
export const loadFindPanels = () => import('./find/FindPanels.svelte');
export const loadExplainTerms = () => import('./glossary/explain.ts');
export const loadNotebookPanels = () => import('#notebook/NotebookPanels.svelte');
export const loadFilesDialog = () => import('./own-files/FilesDialog.svelte');
export const loadOffline = () => import('./offline/start.ts');
export const loadWantedFiles = () => import('./own-files/WantedFiles.svelte');
export const loadExportPanel = () => import('./export/ExportPanel.svelte');
export const loadSharePanel = () => import('./export/SharePanel.svelte');
export const loadGather = () => import('./export/gather.ts');
