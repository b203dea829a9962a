import { describeStorageCause } from '#notebook/words.ts';
import { readOverview, askToKeep, type Overview } from '#storage/backup/overview.ts';
import { readBackup, type Backup } from '#storage/backup/read-backup.ts';
import { noteBackup, readLastBackup } from '#storage/backup/reminder.ts';
import type { Report } from '#storage/backup/report.ts';
import { previewRestore, restore } from '#storage/backup/restore.ts';
import { makeBackup, toBackupName, type WrittenBackup } from '#storage/backup/write-backup.ts';
import * as words from '#words/backup.ts';
import { saveBlob } from './save-blob.ts';

/** What the page is busy with. */
type Task = '' | 'saving' | 'reading' | 'restoring';

/** The learner's work as a whole: what there is, into a file, and back. */
export class KeepDesk {
	overview = $state.raw<Overview>();
	/** Not empty when nothing can be read or written here: says so. */
	problem = $state('');
	task = $state<Task>('');
	/** How much of the task is done, between 0 and 1. */
	part = $state(0);
	lastBackup = $state(0);
	saved = $state.raw<WrittenBackup & { name: string }>();
	/** Why a file is no backup, or why it could not be restored. */
	refusal = $state('');
	/** A backup that was read, and what a restore would do. */
	opened = $state.raw<{ backup: Backup; name: string; report: Report }>();
	/** What was restored. */
	restored = $state.raw<Report>();
	/** The browser was asked to keep everything, and did not promise it. */
	isRefused = $state(false);

	async load(): Promise<void> {
		this.lastBackup = readLastBackup();
		try {
			this.overview = await readOverview();
			this.problem = '';
		} catch (error) {
			this.problem = `${describeStorageCause(error)}.`;
		}
	}

	async askToKeep(): Promise<void> {
		this.isRefused = !(await askToKeep());
		await this.load();
	}

	async save(withFiles: boolean): Promise<void> {
		await this.#do('saving', async () => {
			const now = Date.now();
			const written = await makeBackup({ withFiles, now, onprogress: this.#progress });
			const name = toBackupName(now);
			saveBlob(written.file, name);
			noteBackup(now);
			this.saved = { ...written, name };
		});
	}

	/** Reads a file and looks what a restore would do. */
	async open(file: File): Promise<void> {
		this.restored = undefined;
		this.opened = undefined;
		await this.#do('reading', async () => {
			const backup = await readBackup(file, this.#progress);
			this.opened = { backup, name: file.name, report: await previewRestore(backup.contents) };
		});
	}

	async restore(): Promise<void> {
		const { opened } = this;
		if (!opened) return;
		await this.#do('restoring', async () => {
			this.restored = await restore(opened.backup.contents, this.#progress);
			noteBackup(opened.backup.savedAt);
			this.opened = undefined;
		});
	}

	cancel(): void {
		this.opened = undefined;
	}

	async #do(task: Task, work: () => Promise<void>): Promise<void> {
		if (this.task) return;
		this.task = task;
		this.part = 0;
		this.refusal = '';
		try {
			await work();
		} catch (error) {
			this.refusal = describe(error);
		} finally {
			this.task = '';
			await this.load();
		}
	}

	readonly #progress = (part: number) => (this.part = part);
}

/** What nobody foresaw says at least what the browser says. */
function describe(error: unknown): string {
	if (error instanceof DOMException) return words.unchanged(describeStorageCause(error));
	return error instanceof Error ? error.message : String(error);
}
