/** A class of the plugin's own; behind it stand states and classes of the app, where there are any: `own('bar is-full')`. */
export function own(classes: string): string {
	return `weekly-retrospective-${classes}`;
}
