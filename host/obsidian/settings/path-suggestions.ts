/** Offers paths of the vault while a field is typed in. The list is the browser's own. */
export function suggestPaths(inputEl: HTMLInputElement, paths: () => readonly string[]): void {
	const list = inputEl.parentElement?.createEl('datalist', { attr: { id: `paths-${nextId()}` } });
	if (!list) return;
	inputEl.setAttribute('list', list.id);
	inputEl.addEventListener('focus', () => {
		list.empty();
		for (const value of paths()) list.createEl('option', { value });
	});
}

let lastId = 0;

function nextId(): number {
	lastId += 1;
	return lastId;
}
