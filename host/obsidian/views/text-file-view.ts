import { debounce } from '../base/debounce';
import type { TAbstractFile, TFile } from '../base/files';
import { FileView } from './file-view';

/** How long after the last key a note is saved, in milliseconds; as in Obsidian. */
const SAVE_DELAY = 2000;

/** A view that edits a text file: reads it, saves it some time after a change, and takes in changes from elsewhere. */
export abstract class TextFileView extends FileView {
	data = '';
	readonly requestSave: () => void;
	/** The text as it was last read or written. */
	protected saved = '';
	private isDirty = false;
	private readonly saveLater = debounce(() => void this.save(), SAVE_DELAY, true);

	constructor(leaf: ConstructorParameters<typeof FileView>[0]) {
		super(leaf);
		this.requestSave = () => {
			this.isDirty = true;
			this.saveLater();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
	/** Brings a text that somebody else wrote into a view that has changes of its own. */
	protected abstract mergeViewData(base: string, theirs: string): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => {
			if (file === this.file) void this.takeIn(this.file);
		}));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = this.saved = await this.app.vault.cachedRead(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	async save(clear = false): Promise<void> {
		this.saveLater.cancel();
		if (this.isDirty && this.file && this.app.vault.getFileByPath(this.file.path) === this.file) {
			this.isDirty = false;
			this.data = this.saved = this.getViewData();
			await this.app.vault.modify(this.file, this.data);
		}
		if (clear) {
			this.data = '';
			this.clear();
		}
	}

	private async takeIn(file: TFile): Promise<void> {
		const text = await this.app.vault.cachedRead(file);
		if (file !== this.file || text === this.saved) return;
		const base = this.saved;
		this.saved = text;
		if (this.isDirty) this.mergeViewData(base, text);
		else this.setViewData(text, false);
		this.data = this.getViewData();
	}
}
