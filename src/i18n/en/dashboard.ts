/** Words of the dashboard. */
export const dashboard = {
	title: 'Weekly retrospectives',
};
