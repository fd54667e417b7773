import { parse, type AtRule, type Declaration, type Rule } from 'postcss';
import selectorParser, { type Pseudo, type Selector } from 'postcss-selector-parser';
import valueParser from 'postcss-value-parser';
import { readProject } from './support/project';

const PREFIX = 'weekly-retrospective-';
const PHYSICAL = /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-.*)?|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDES = /^(?:left|right)$/;
const COLOUR_PROPERTY = /color|background|border|outline|fill|stroke|shadow|caret|accent/;
const COLOUR_FUNCTIONS: ReadonlySet<string> = new Set(['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color']);
const COLOUR_WORDS: ReadonlySet<string> = new Set([
	'black', 'white', 'gray', 'grey', 'silver', 'red', 'maroon', 'orange', 'yellow', 'olive', 'lime', 'green', 'aqua', 'cyan', 'teal',
	'blue', 'navy', 'fuchsia', 'magenta', 'purple', 'pink', 'brown', 'gold', 'crimson', 'tomato', 'coral', 'salmon', 'indigo', 'violet',
]);

const declarations: Declaration[] = [];
const rules: Rule[] = [];
const atRules: AtRule[] = [];
const styles = parse(readProject('styles.css'));
styles.walkDecls((declaration) => { declarations.push(declaration); });
styles.walkRules((rule) => { rules.push(rule); });
styles.walkAtRules((rule) => { atRules.push(rule); });

function isFrame(rule: Rule): boolean {
	return rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes';
}

function selectors(): readonly Selector[] {
	return rules.filter((rule) => !isFrame(rule)).flatMap((rule) => selectorParser().astSync(rule.selector).nodes);
}

function classesOf(selector: Selector): readonly string[] {
	const classes: string[] = [];
	selector.walkClasses(({ value }) => { classes.push(value); });
	return classes;
}

function words(declaration: Declaration): readonly string[] {
	const found: string[] = [];
	valueParser(declaration.value).walk((node) => {
		if (node.type === 'word' || node.type === 'function') found.push(node.value.toLowerCase());
		return node.type !== 'function' || node.value !== 'var';
	});
	return found;
}

function text(found: readonly { toString(): string }[]): readonly string[] {
	return found.map(String);
}

test('nothing overrides by force', () => {
	expect(text(declarations.filter(({ important }) => important))).toEqual([]);
});

test('no selector asks what an element has, which makes the whole page slow', () => {
	const pseudos: Pseudo[] = [];
	for (const selector of selectors()) selector.walkPseudos((pseudo) => { pseudos.push(pseudo); });
	expect(text(pseudos.filter(({ value }) => value === ':has'))).toEqual([]);
});

test('every selector begins with a class or attribute of the plugin\'s own, so that no other part of the app is touched', () => {
	const foreign = selectors().filter((selector) => !classesOf(selector).some((name) => name.startsWith(PREFIX)) && !String(selector).includes(`="${PREFIX.slice(0, -1)}`));
	expect(text(foreign)).toEqual([]);
});

test('every class is the plugin\'s own, a state, or one that the app gives to elements within the plugin\'s', () => {
	const ofTheApp = /^(?:is-|mod-|theme-)|^(?:clickable-icon|internal-link|external-link)$/;
	const foreign = selectors().flatMap(classesOf).filter((name) => !name.startsWith(PREFIX) && !ofTheApp.test(name));
	expect(foreign).toEqual([]);
});

test('no element is named by id or by its bare name alone', () => {
	const ids: string[] = [];
	for (const selector of selectors()) selector.walkIds(({ value }) => { ids.push(value); });
	expect(ids).toEqual([]);
});

test('colours come from the app\'s variables, so that every theme fits', () => {
	const ownColours = declarations.filter((declaration) => {
		const named = words(declaration);
		const isColour = COLOUR_PROPERTY.test(declaration.prop) || declaration.prop.startsWith('--');
		return named.some((word) => /^#[\da-f]{3,8}$/.test(word) || COLOUR_FUNCTIONS.has(word)) || (isColour && named.some((word) => COLOUR_WORDS.has(word)));
	});
	expect(text(ownColours)).toEqual([]);
});

test('sizes of text and corners come from the app\'s variables', () => {
	const themed = /^(?:font-size|font-family|font-weight|border(?:-[a-z]+)*-radius)$/;
	const free = new Set(['inherit', '0', '1em', '50%', 'calc', '*', '+', '-', '/']);
	const own = declarations.filter((declaration) => themed.test(declaration.prop) && words(declaration).some((word) => word !== 'var' && !word.startsWith('--') && !free.has(word)));
	expect(text(own)).toEqual([]);
});

test('directions are logical, so that right-to-left languages are laid out well', () => {
	const sided = declarations.filter(({ prop, value }) => PHYSICAL.test(prop) || (/^(?:text-align|float|clear)$/.test(prop) && SIDES.test(value)));
	expect(text(sided)).toEqual([]);
});

test('own variables and animations carry the plugin\'s name', () => {
	// Set on an element, these two are how the app wants its icons to be sized.
	const ofTheApp = new Set(['--icon-size', '--icon-stroke']);
	const variables = declarations.filter(({ prop }) => prop.startsWith('--') && !prop.startsWith(`--${PREFIX}`) && !ofTheApp.has(prop));
	const animations = atRules.filter(({ name, params }) => name === 'keyframes' && !params.startsWith(PREFIX));
	expect(text([...variables, ...animations])).toEqual([]);
});

test('nothing is fetched', () => {
	const remote = [...atRules.filter(({ name }) => name === 'import' || name === 'font-face'), ...declarations.filter(({ value }) => /url\(/i.test(value))];
	expect(text(remote)).toEqual([]);
});
