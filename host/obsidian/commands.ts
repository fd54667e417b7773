/** A command as plugins give it; `Editor` and `Context` are what editor commands get. */
export interface Command<Editor = unknown, Context = unknown> {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, context: Context) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, context: Context) => boolean | void;
}

/** The view whose editor is in use, or null. */
export type ActiveEditor = () => { readonly editor: unknown } | null;

/** All commands of the app, each by its full id, such as `plugin:command`. */
export class CommandRegistry {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly activeEditor: ActiveEditor) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** Those that can be used now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	/** Whether the command could be used, and so was. */
	executeCommand(command: Command): boolean {
		return this.run(command, true) && (this.run(command, false), true);
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command ? this.executeCommand(command) : false;
	}

	/** The first callback that there is counts, in Obsidian's order. With `checking` nothing happens yet. */
	private run(command: Command, checking: boolean): boolean {
		const context = this.activeEditor();
		if (command.editorCheckCallback) return context !== null && command.editorCheckCallback(checking, context.editor, context) !== false;
		if (command.editorCallback) {
			if (context && !checking) command.editorCallback(context.editor, context);
			return context !== null;
		}
		if (command.checkCallback) return command.checkCallback(checking) === true;
		if (!checking) command.callback?.();
		return true;
	}
}
