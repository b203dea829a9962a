interface Transaction {
	commit(): void;
	done: Promise<void>;
}

/**
 * Commits at once, without waiting for the answers: a page that goes away now has nobody left who would. Rejects with
 * what the transaction failed of, which says more than what its requests say (a full disk, say).
 */
export async function committed(
	transaction: Transaction,
	requests: readonly Promise<unknown>[]
): Promise<void> {
	for (const request of requests) request.catch(() => undefined);
	transaction.commit();
	await transaction.done;
}
