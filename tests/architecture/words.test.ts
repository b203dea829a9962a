/** What learners read stands in src/words, so that a translation is one folder. The finder is in find-words.ts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWordsOfCode, findWordsOfView } from './find-words.ts';
import { readSourceFiles, root } from './source-files.ts';

/** Folders whose files are searched. */
const searched = [
	'app',
	'base',
	'datasets',
	'display',
	'editor',
	'export',
	'grading',
	'kernel',
	'notebook',
	'offline',
	'outputs',
	'prose',
	'protocol',
	'routes',
	'search',
	'storage',
	'transpile',
	'ui'
];

/** Folders whose errors reach learners as they are: they run in the sandbox, beside their code. */
const thrown = /^src\/(datasets|display|kernel\/worker|kernel\/tensors)\//;

/** Folders with sentences of their own still: a translation stays English there. */
const notDone: Record<string, string> = {
	curriculum: 'for authors, in the terminal; the titles of its files are content',
	cli: 'for authors, in the terminal',
	ml: 'errors of a library, as scikit-learn’s are; src/notebook/errors explains them',
	words: 'they are the words'
};

/** Texts that no learner reads as words of the page, or that are the same in every language. */
const noWords: Record<string, RegExp> = {
	'src/app/Brand.svelte': /^Stagecoach$/,
	'src/app/data/DataListPage.svelte': /^await load/, // code
	'src/app/data/FirstRows.svelte': /^null$/, // code
	'src/app/data/build-data-page.ts': /await load\(/, // code
	'src/app/export/draw-figure.ts': /^(width|position): /, // styles
	'src/app/find/Palette.svelte': /^(Enter|Esc)$/, // keys
	'src/app/find/SearchButton.svelte': /^Ctrl K$/, // keys
	'src/app/lesson/LessonHead.svelte': /^· Stagecoach$/,
	'src/app/manifest.ts': /^developer tools$/, // a category that browsers know
	'src/app/notebook/NotebookPage.svelte': /^· Stagecoach$/,
	'src/app/notebook/NotebooksPage.svelte': /^\.ipynb$/, // the ending of files
	'src/app/own-files/DataFiles.svelte': /^Files$/, // a type of what is dragged
	'src/app/own-files/KeptFile.svelte': /await load\(/, // code
	'src/app/own-files/NameField.svelte': /^await load\('$/, // code
	'src/app/own-files/row-types.ts': /^export interface/, // code
	'src/base/port.ts': /^(the request|Nothing here answers|The other side has gone)/, // ends as “Stopped”, or is a fault of ours
	'src/base/time-limit.ts': /^time is up$/, // a symbol
	'src/datasets/catalogue.ts': /^(T-shirt or top|Ankle boot|Full Name|Ticket Fare)$/, // values and columns
	'src/datasets/host.ts': /setDataHost/, // for developers
	'src/datasets/images.ts': /^The file … holds/, // of a site that was built wrongly
	'src/datasets/own/binary.ts': /^SQLite format 3$/, // what files begin with
	'src/datasets/parse.ts': /./, // of a site that was built wrongly
	'src/editor/monaco/providers.ts': /^(local (var|function)|external module name)$/, // TypeScript's own kinds
	'src/editor/typescript/globals.ts': /^interface Console/, // declarations; their comments are English, as the libraries' are
	'src/export/html/style.ts': /^\*, ::before/, // a style sheet
	'src/export/html/write.ts': /^default-src/, // a policy
	'src/export/jupyter/archive.ts': /\(async \(index: object/, // code that unpacks
	'src/export/module/write.ts': /^const display/, // code
	'src/grading/behaviour/behaves-check.ts': /^(right|wrong) value$/, // how a mistake model stands to a value
	'src/grading/behaviour/steps.ts': /create\(…\)/, // for authors
	'src/grading/compare-check.ts': /^(right|wrong) value$/, // how a mistake model stands to a value
	'src/grading/failure.ts': /^`…` is not defined\.$/, // never shown: its name is
	'src/grading/show.ts': /^new Request/, // code
	'src/grading/thrown.ts': /^The learner’s code must throw here\.$/, // never shown
	'src/kernel/frame/boot.ts': /^'use strict';$/, // code
	'src/kernel/page/module-texts.ts': /const (get|learner)=/, // code
	'src/kernel/page/sandbox.ts': /^default-src/, // a policy
	'src/kernel/worker/frame-traps.ts': /column '…'|^Did you mean '…'/, // as danfo and `stagecoach/pd` say it
	'src/kernel/worker/scope.ts': /^async function$/, // a kind of value
	'src/kernel/worker/stack.ts': /^… … more of/, // read by the page
	'src/notebook/commands/commands.ts': /^(d d|i i)$/, // two keys in a row
	'src/notebook/errors/explain/values.ts': /^(\w*Error ?)+$/, // names of errors
	'src/notebook/errors/kinds.ts': /^async function$/, // a kind of value
	'src/offline/download.ts': /^… (is|could) /, // its code is read
	'src/offline/file-store.ts': /^The browser gives no more room\.$/, // its code is read
	'src/offline/find-file.ts': /^text\/html; charset/, // a type
	'src/offline/no-page.ts': /^(<!doctype html>|text\/html; charset)/, // markup
	'src/outputs/figure/Figure.svelte': /^Plus Minus 0 Arrow/, // names of keys for aria-keyshortcuts
	'src/outputs/figure/chart.ts': /^position: absolute/, // a style
	'src/outputs/figure/save-chart.ts': /^<style>/, // a style sheet
	'src/outputs/value/tokens.ts': /^Invalid Date$/, // as JavaScript writes it
	'src/outputs/widget/status-words.ts': /^[A-Z]\w+( [A-Z]\w+)+$/, // the phrases of HTTP
	'src/routes/+error.svelte': /^· Stagecoach$/,
	'src/routes/data/[name]/+page.server.ts': /^There is no such data set$/, // of a site that was built wrongly
	'src/routes/data/[name]/+page.svelte': /^· Stagecoach$/,
	'src/routes/lesson/[slug]/+page.server.ts': /^There is no such lesson$/, // of a site that was built wrongly
	'src/storage/json-problem.ts': /^first (key|item)$/, // states
	'src/transpile/compile.ts': /^export default async/, // code
	'src/transpile/globals.ts': /^(Infinity|console|self) /, // names, cut at their blanks
	'src/transpile/unknown-names.ts': /^\* as/ // code
};

const files = readSourceFiles('src').filter(
	({ path }) => searched.some((folder) => path.startsWith(`src/${folder}/`)) && !path.includes('/build/')
);

const found = files.flatMap(({ path, text }) => {
	const words = path.endsWith('.svelte') ? findWordsOfView(text) : findWordsOfCode(text, thrown.test(path));
	return words.map((word) => ({ path, ...word }));
});

describe('words', () => {
	it('stand in the dictionary', () => {
		const wrong = found.filter(({ path, text }) => !noWords[path]?.test(text));
		expect(wrong.map(({ path, line, text }) => `${path}:${line}: ${text.slice(0, 80)}`)).toEqual([]);
	});

	it('have no exception that nothing needs', () => {
		const needless = Object.entries(noWords).filter(
			([path, pattern]) => !found.some((word) => word.path === path && pattern.test(word.text))
		);
		expect(needless.map(([path]) => path)).toEqual([]);
	});

	it('are searched for in every folder, but for those that say why not', () => {
		const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
			entry.isDirectory()
		);
		expect([...searched, ...Object.keys(notDone)].sort()).toEqual(folders.map(({ name }) => name).sort());
	});
});

describe('the search for words', () => {
	it('reads markup, shown attributes and what an expression may show', () => {
		const view = `<p class="two words" title="Tip">Hello {count === 'one' ? 'cell' : other}</p>
			<Button icon="stop" label={busy && 'stop'} onclick={() => go('left')}>{words.stop}</Button>`;
		expect(findWordsOfView(view)).toEqual([
			{ line: 1, text: 'Tip' },
			{ line: 1, text: 'Hello' },
			{ line: 1, text: 'cell' },
			{ line: 2, text: 'stop' }
		]);
	});

	it('reads a script: sentences, and names of buttons', () => {
		const view = `<script lang="ts">
			import a from './Some file.ts';
			const label: 'One two' = key === 'Enter' ? 'Run' : 'running';
			if (!label) throw new Error('Never seen by anybody.');
		</script>`;
		expect(findWordsOfView(view)).toEqual([{ line: 3, text: 'Run' }]);
	});

	it('reads what is thrown, where learners may read it', () => {
		const code = "throw new RangeError('The list is empty.');";
		expect(findWordsOfCode(code)).toEqual([]);
		expect(findWordsOfCode(code, true)).toEqual([{ line: 1, text: 'The list is empty.' }]);
	});

	it('reads sentences in code, with what is put into them', () => {
		const code = "const say = (n: number) => `It has ${n} cells`;\nconst keys = 'one two three'.split(' ');";
		expect(findWordsOfCode(code)).toEqual([{ line: 1, text: 'It has … cells' }]);
		expect(findWordsOfCode('const html = `<p class="x y">${text}</p>`;')).toEqual([]);
	});
});
