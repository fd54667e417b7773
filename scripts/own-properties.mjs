import { join } from 'node:path';
import { default as transformers } from 'ts-transformer-properties-rename';
import ts from 'typescript';
import { arrowFunctions } from './arrow-functions.mjs';

const PREFIX = 'own$';

// What the bundler makes of JSX calls these. Handed to it as a file to inject, they would be asked for in every module.
const CALLED_BY_JSX = `import { Fragment, h } from 'preact';\n`;

/** What the minifier may give a short name: the properties that are known to the plugin alone. */
export const OWN_PROPERTY = /^own\$/;

/**
 * Marks in the sources, as they are bundled, the properties that nobody but the plugin ever sees, so that esbuild can
 * shorten them. The compiler's types tell them from those of Obsidian, the browser and the libraries. Types are no
 * proof where objects are matched by their shape or a property's name is data; so a name keeps its letters everywhere
 * if it has to keep them anywhere: where the types say so, where it also stands in a string, where an object is asked
 * for a property by a name that is computed, where an object is stored or handed to a library, where a value from
 * outside is said to be of a type of the plugin's own.
 * As the sources pass by, their functions become arrow functions.
 *
 * @param {string} project The project's folder.
 * @param {readonly string[]} roots Its sources that the bundle begins with, as paths in that folder.
 * @returns {import('esbuild').Plugin}
 */
export function ownProperties(project, roots) {
	return {
		name: 'own-properties',
		setup(build) {
			let marked = new Map();
			build.onStart(() => {
				marked = markedSources(project, roots.map((path) => join(project, path)));
			});
			build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
				const contents = marked.get(path.replace(/\.ts(x?)$/, '.js$1'));
				return contents === undefined ? null : { contents: path.endsWith('x') ? CALLED_BY_JSX + contents : contents, loader: 'jsx' };
			});
		},
	};
}

function markedSources(project, roots) {
	const program = ts.createProgram(roots, compilerOptions(project));
	const transformer = transformers.default(program, { entrySourceFiles: roots, internalPrefix: PREFIX, privatePrefix: PREFIX });
	const sources = new Map();
	program.emit(undefined, (path, text) => sources.set(path, text), undefined, false, { before: [transformer, arrowFunctions] });
	const kept = new Set([...sources].flatMap(([path, text]) => namesAsTheyAre(path, text)));
	for (const file of program.getSourceFiles()) {
		if (!isOutside(program, file)) for (const name of namesGivenAway(file, program)) kept.add(name);
	}
	const unmarked = (text) => text.replace(/\bown\$(\w+)/g, (marked, name) => (kept.has(name) ? name : marked));
	return new Map([...sources].map(([path, text]) => [path, unmarked(text)]));
}

function compilerOptions(project) {
	const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
	return { ...options, noEmit: false, jsx: ts.JsxEmit.Preserve, useDefineForClassFields: false, types: [] };
}

/** The property names that the transformer left as they are somewhere, and all strings. */
function namesAsTheyAre(path, text) {
	const found = [];
	const visit = (node) => {
		if (ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && isPropertyName(node))) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JSX));
	return found;
}

function isPropertyName(node) {
	const { parent } = node;
	if (ts.isBindingElement(parent)) return parent.propertyName === node || (parent.propertyName === undefined && ts.isObjectBindingPattern(parent.parent));
	return ts.isShorthandPropertyAssignment(parent) || ts.isJsxAttribute(parent) || ((ts.isPropertyAccessExpression(parent) || ts.isClassElement(parent) || ts.isObjectLiteralElement(parent)) && parent.name === node);
}

/** The property names that are data, or that libraries are given in objects which they know by their shape. */
function namesGivenAway(file, program) {
	const checker = program.getTypeChecker();
	const found = [];
	const keepAll = (node) => found.push(...ownNames(checker.getTypeAtLocation(node), program));
	const visit = (node) => {
		if (ts.isElementAccessExpression(node)) {
			const names = literals(checker.getTypeAtLocation(node.argumentExpression));
			if (names) found.push(...names);
			else keepAll(node.expression);
		}
		if (isBag(node, checker)) keepAll(node);
		if (ts.isAsExpression(node)) found.push(...namesClaimed(node, program));
		if (ts.isJsxSpreadAttribute(node) && ts.isIntrinsicJsxName(node.parent.parent.tagName.escapedText)) keepAll(node.expression);
		if (ts.isCallOrNewExpression(node) && givesAway(node, program)) node.arguments?.forEach(keepAll);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** The names that an assertion says a value has, beyond what its type says: the value came from outside, and so did its names. */
function namesClaimed({ expression, type }, program) {
	const checker = program.getTypeChecker();
	const known = ownNames(checker.getTypeAtLocation(expression), program);
	return ownNames(checker.getTypeFromTypeNode(type), program).filter((name) => !known.includes(name));
}

/** The names that the plugin gave the properties of a type, and of all that they hold; no library looks into a class. */
function ownNames(type, program, seen = new Set()) {
	if (seen.has(type) || type.isClass() || type.getCallSignatures().length > 0) return [];
	seen.add(type);
	const checker = program.getTypeChecker();
	const isOwn = ({ declarations = [] }) => declarations.some((one) => !isOutside(program, one.getSourceFile()));
	const own = type.getApparentProperties().filter(isOwn);
	const held = [...own.map((one) => checker.getTypeOfSymbol(one)), ...(type.isUnion() ? type.types : []), ...(checker.isArrayLikeType(type) ? checker.getTypeArguments(type) : [])];
	return [...own.map(({ name }) => name), ...held.flatMap((one) => ownNames(one, program, seen))];
}

/** What a computed name can be, as far as its type tells: none where it is a number, null for any name at all. */
function literals(type) {
	const all = type.isUnion() ? type.types : [type];
	if (all.every(({ flags }) => flags & ts.TypeFlags.NumberLike)) return [];
	return all.every((one) => one.isStringLiteral()) ? all.map(({ value }) => value) : null;
}

/** Whether an object is written, or taken apart, as one whose property names are data: by its index, or by what its type is declared to be. */
function isBag(node, checker) {
	const type = ts.isObjectLiteralExpression(node) ? checker.getContextualType(node) : ts.isObjectBindingPattern(node) && checker.getTypeAtLocation(node);
	return type && (type.getStringIndexType() !== undefined || type.aliasSymbol?.getJsDocTags().some(({ name }) => name === 'stored'));
}

/** Whether what is called is a library's; of the language itself, only what asks for the names of properties. To Preact they mean nothing. */
function givesAway(call, program) {
	if (/^(?:Object\.(?!freeze)|JSON\.)/.test(call.expression.getText())) return true;
	const file = program.getTypeChecker().getResolvedSignature(call)?.declaration?.getSourceFile();
	return file !== undefined && isOutside(program, file) && !program.isSourceFileDefaultLibrary(file) && !/[\\/]preact[\\/]/.test(file.fileName);
}

function isOutside(program, file) {
	return file.isDeclarationFile || program.isSourceFileFromExternalLibrary(file);
}
