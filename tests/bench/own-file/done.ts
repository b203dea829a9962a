/** What a process says that has read a file. */
export interface Done {
	rows: number;
	seconds: number;
	/** The most memory that the process held, less what it held before. */
	megabytes: number;
}
