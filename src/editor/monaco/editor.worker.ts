/** Monaco's own worker: small computations on a text, such as the least edit that formats it. */
import 'monaco-editor/editor/editor.worker';
