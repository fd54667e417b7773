/** What the plugin is told of the device: a desktop, or a phone where the address has `?mobile`. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: '',
};

/** Makes the host a phone, for the plugin and for the style sheets. */
export function becomePhone(body: HTMLElement): void {
	Object.assign(Platform, { isDesktop: false, isDesktopApp: false, isMobile: true, isMobileApp: true, isPhone: true, isAndroidApp: true, isLinux: false });
	body.classList.add('is-mobile', 'is-phone');
}
