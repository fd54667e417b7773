import { forgetfulDisk } from '../../../host/obsidian/vault/disk';
import { fileAt, openApp } from '../support/test-app';

test('a file goes to the trash beside one of its name that only the disk knows of', async () => {
	const disk = forgetfulDisk();
	const app = await openApp({ 'a.md': 'mine' }, {
		...disk,
		move: (from, to) => (to === '.trash/a.md' ? Promise.reject(new Error('Something of that name exists already.')) : disk.move(from, to)),
	});
	await app.fileManager.trashFile(fileAt(app, 'a.md'));
	expect(app.vault.adapter.store.files.get('.trash/a.md 2')?.data).toBe('mine');
});
