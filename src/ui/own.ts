/** A class of the plugin's own, with states behind it where there are any: `own('bar is-full')`. */
export function own(classes: string): string {
	return `weekly-retrospective-${classes}`;
}
