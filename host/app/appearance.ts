const THEME = 'theme';

/** The theme by the address's `?theme=`, else by what was chosen last; light at first. */
export function applyTheme(): void {
	const theme = new URLSearchParams(window.location.search).get('theme') ?? window.localStorage.getItem(THEME);
	showTheme(theme === 'dark');
}

/** Changes between light and dark, and keeps it. */
export function toggleTheme(): void {
	const dark = !document.body.classList.contains('theme-dark');
	showTheme(dark);
	window.localStorage.setItem(THEME, dark ? 'dark' : 'light');
}

function showTheme(dark: boolean): void {
	document.body.classList.toggle('theme-dark', dark);
	document.body.classList.toggle('theme-light', !dark);
}
