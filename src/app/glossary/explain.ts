/** Explains a term where it stands: the link to the glossary opens a note beside it. Without this it is a link. */
import { asset, resolve } from '$app/paths';
import * as words from '#words/glossary.ts';
import type { Explanations, GlossaryEntry } from './glossary-page.ts';
import { placeBeside } from './place-beside.ts';

const hoverMs = 350;

/** Turns the terms below `root` into buttons that explain themselves. @returns what takes it back */
export function explainTerms(root: HTMLElement): () => void {
	const notes = new TermNotes();
	for (const link of root.querySelectorAll<HTMLElement>('a.term')) {
		link.setAttribute('role', 'button');
		link.setAttribute('aria-haspopup', 'dialog');
	}
	const listen = <Name extends keyof HTMLElementEventMap>(
		name: Name,
		react: (link: HTMLAnchorElement, event: HTMLElementEventMap[Name]) => void
	) => {
		const listener = (event: HTMLElementEventMap[Name]) => {
			const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a.term');
			if (link) react(link, event);
		};
		root.addEventListener(name, listener);
		return () => root.removeEventListener(name, listener);
	};
	const ends = [
		listen('click', (link, event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the glossary in another tab
			event.preventDefault();
			notes.press(link);
		}),
		listen('pointerdown', (link) => notes.pressing(link)),
		listen('keydown', (link, event) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			void notes.show(link, true);
		}),
		listen('pointerover', (link, { pointerType }) => pointerType === 'mouse' && notes.hover(link)),
		listen('pointerout', (_, { pointerType }) => pointerType === 'mouse' && notes.leave())
	];
	return () => {
		for (const end of ends) end();
		notes.close();
	};
}

/** The one note that is open. */
class TermNotes {
	#note: HTMLElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#shown: HTMLAnchorElement | undefined;
	/** Opened by a press: it stays until it is closed. */
	#stays = false;
	#wasOpen = false;
	/** Places the note, now and whenever the page has another size. */
	readonly #follow = new ResizeObserver(() => {
		if (this.#note && this.#shown) placeBeside(this.#note, this.#shown);
	});

	/** The browser closes a note before the click that comes of a press beside it: what was open is told before. */
	pressing(link: HTMLAnchorElement): void {
		this.#wasOpen = this.#stays && this.#shown === link;
	}

	/** A second press closes it. */
	press(link: HTMLAnchorElement): void {
		if (this.#wasOpen) this.close();
		else void this.show(link, true);
		this.#wasOpen = false;
	}

	hover(link: HTMLAnchorElement): void {
		clearTimeout(this.#timer);
		if (this.#shown === link || this.#stays) return;
		this.#timer = setTimeout(() => void this.show(link, false), hoverMs);
	}

	leave(): void {
		clearTimeout(this.#timer);
		if (!this.#stays) this.#timer = setTimeout(() => this.close(), hoverMs);
	}

	async show(link: HTMLAnchorElement, stays: boolean): Promise<void> {
		clearTimeout(this.#timer);
		this.close();
		this.#shown = link;
		this.#stays = stays;
		const id = decodeURIComponent(link.hash.slice(1));
		const entry = await explanation(id);
		if (this.#shown !== link) return;
		const note = makeNote(link, entry);
		this.#note = note;
		note.addEventListener('pointerenter', () => clearTimeout(this.#timer));
		note.addEventListener('pointerleave', () => this.leave());
		note.addEventListener('toggle', ({ newState }) => newState === 'closed' && this.#forget(note));
		link.after(note);
		note.showPopover();
		// An editor that arrives above makes the page higher, and moves the words.
		this.#follow.observe(document.body);
		link.setAttribute('aria-expanded', 'true');
		if (stays) note.focus({ preventScroll: true });
	}

	close(): void {
		this.#note?.hidePopover();
		if (this.#note) this.#forget(this.#note);
		this.#shown = undefined;
	}

	#forget(note: HTMLElement): void {
		if (this.#note !== note) return;
		const hadFocus = note.contains(document.activeElement) || document.activeElement === document.body;
		this.#shown?.removeAttribute('aria-expanded');
		if (this.#stays && hadFocus) this.#shown?.focus({ preventScroll: true });
		this.#note = this.#shown = undefined;
		this.#stays = false;
		this.#follow.disconnect();
		note.remove();
	}
}

let loading: Promise<Explanations> | undefined;

/** Undefined when it cannot be loaded; tried again with the next term. */
async function explanation(id: string): Promise<GlossaryEntry | undefined> {
	loading ??= load();
	try {
		return (await loading)[id];
	} catch {
		loading = undefined;
		return undefined;
	}
}

async function load(): Promise<Explanations> {
	const response = await fetch(asset('glossary.json' as Parameters<typeof asset>[0]));
	if (!response.ok) throw new Error(`glossary.json: ${response.status}`);
	return (await response.json()) as Explanations;
}

function makeNote(link: HTMLAnchorElement, entry: GlossaryEntry | undefined): HTMLElement {
	const note = document.createElement('span');
	note.className = 'term-note';
	note.popover = 'auto';
	note.tabIndex = -1;
	note.role = 'dialog';
	note.ariaLabel = entry?.term ?? link.textContent;
	const text = (words: string, tag = 'span') =>
		Object.assign(document.createElement(tag), { textContent: words });
	const to = (words: string, href: string) =>
		Object.assign(document.createElement('a'), { textContent: words, href });
	if (!entry) {
		note.append(text(words.notLoaded));
		return note;
	}
	const more = text('');
	more.className = 'more';
	more.append(to(entry.lesson, resolve('/') + entry.path), to(words.title, link.href));
	note.append(text(entry.term, 'strong'), text(entry.means), more);
	return note;
}
