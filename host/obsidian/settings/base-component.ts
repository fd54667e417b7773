/** A part of a settings row that can be switched off. */
export abstract class BaseComponent {
	disabled = false;

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}
}

/** One that holds a value. */
export abstract class ValueComponent<T> extends BaseComponent {
	private listener: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChange(listener: (value: T) => unknown): this {
		this.listener = listener;
		return this;
	}

	/** Tells the listener. The user's own input does; `setValue` does only where Obsidian's does. */
	protected changed(): void {
		this.listener?.(this.getValue());
	}
}
