import { Component } from '../base/component';

/** Something that lives as long as the rendered block that it stands in. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}
