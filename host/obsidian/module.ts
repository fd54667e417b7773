// The module `obsidian` that plugins are given: what this host offers of it, by name. A name that is missing here is
// undefined for the plugin, as in an older app; it does not silently do nothing.
export {
	getAllTags, getFrontMatterInfo, getLinkpath, htmlToMarkdown, iterateCacheRefs, iterateRefs, moment, parseFrontMatterAliases, parseFrontMatterEntry,
	parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, prepareSimpleSearch, stringifyYaml, stripHeading, stripHeadingForLink,
} from 'obsidian-test-mocks/obsidian';
export { apiVersion, requireApiVersion } from './api-version';
export { App } from './app';
export { Component } from './base/component';
export { debounce } from './base/debounce';
export { Events } from './base/events';
export { TAbstractFile, TFile, TFolder } from './base/files';
export { normalizePath } from './base/normalize-path';
export { Editor } from './editor/editor';
export { editorEditorField, editorInfoField, editorLivePreviewField } from './editor/editor-fields';
export { FileManager } from './file-manager';
export { MarkdownRenderer } from './markdown/markdown-renderer';
export { MarkdownRenderChild } from './markdown/render-child';
export { sanitizeHTMLToDom } from './markdown/sanitize-html';
export { MetadataCache } from './metadata/metadata-cache';
export { Plugin } from './plugin/plugin';
export { BaseComponent, ValueComponent } from './settings/base-component';
export { ButtonComponent, ExtraButtonComponent } from './settings/button-component';
export { ColorComponent, DropdownComponent, ToggleComponent } from './settings/choice-components';
export { DisplayValueComponent, ProgressBarComponent, SliderComponent } from './settings/range-components';
export { Setting } from './settings/setting';
export { SettingGroup } from './settings/setting-group';
export { SettingPage } from './settings/setting-page';
export { PluginSettingTab, SettingTab } from './settings/setting-tab';
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { prepareFuzzySearch, renderMatches } from './ui/fuzzy-search';
export { FuzzySuggestModal } from './ui/fuzzy-suggest-modal';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { Keymap } from './ui/keymap';
export { getLanguage } from './ui/language';
export { Menu } from './ui/menu';
export { MenuItem, MenuSeparator } from './ui/menu-item';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { Platform } from './ui/platform';
export { Scope } from './ui/scope';
export { SuggestModal } from './ui/suggest-modal';
export { setTooltip } from './ui/tooltip';
export { Vault } from './vault/vault';
export { FileView } from './views/file-view';
export { ItemView } from './views/item-view';
export { MarkdownView } from './views/markdown-view';
export { TextFileView } from './views/text-file-view';
export { View } from './views/view';
export { HoverPopover } from './workspace/hover-preview';
export { WorkspaceLeaf } from './workspace/leaf';
export { Workspace } from './workspace/workspace';
