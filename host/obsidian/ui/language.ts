const KEY = 'language';

/** The language of the app as Obsidian names it, `en` by default: the address's `?lang=`, else what was chosen last. */
export function getLanguage(): string {
	return new URLSearchParams(window.location.search).get('lang') ?? window.localStorage.getItem(KEY) ?? 'en';
}

/** Chooses the language for the next start. */
export function chooseLanguage(language: string): void {
	window.localStorage.setItem(KEY, language);
}
