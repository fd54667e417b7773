import { join } from 'node:path';
import ts from 'typescript';

/**
 * The names of properties that the plugin's own sources declare and nobody else has a word for, so that they may be
 * given short names. A name keeps its letters everywhere if it can have a meaning outside: if any typings that the
 * program can see (the language's, the browser's, Obsidian's, those of the libraries) declare it, if it stands in a
 * string, or if it belongs to an object whose property names are data: one that is asked for a property by a computed
 * name, that is made to JSON or handed to a function of a library, or that is said to be of a type of ours though it
 * came from elsewhere.
 *
 * @param {string} project The project's folder.
 * @param {readonly string[]} roots Its sources that the bundle begins with, as paths in that folder.
 * @returns {readonly string[]}
 */
export function ownProperties(project, roots) {
	const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
	const program = ts.createProgram(roots.map((path) => join(project, path)), { ...options, types: [] });
	const [own, kept] = [new Set(), new Set()];
	for (const file of program.getSourceFiles()) {
		const isOurs = !isOutside(program, file);
		visit(file, (node) => {
			if (isDeclared(node)) (isOurs && !isOfElement(node) ? own : kept).add(node.name.text);
			if (isOurs) for (const name of namesGivenAway(node, program)) kept.add(name);
		});
	}
	return [...own].filter((name) => !kept.has(name));
}

function visit(node, look) {
	look(node);
	ts.forEachChild(node, (child) => visit(child, look));
}

/** Whether a node declares or writes a property by its name. */
function isDeclared(node) {
	const { name } = node;
	if (!name || !(ts.isIdentifier(name) || ts.isStringLiteralLike(name))) return false;
	return ts.isTypeElement(node) || ts.isClassElement(node) || ts.isObjectLiteralElement(node) || ts.isJsxAttribute(node) || ts.isParameterPropertyDeclaration(node, node.parent);
}

/** Whether a property is an attribute of an element of the page. */
function isOfElement(node) {
	return ts.isJsxAttribute(node) && ts.isIntrinsicJsxName(node.parent.parent.tagName.escapedText ?? '');
}

/** The names at a node that are data, or that others know. */
function namesGivenAway(node, program) {
	const checker = program.getTypeChecker();
	const namesAt = (expression) => ownNames(checker.getTypeAtLocation(expression), program);
	// A string within a type is not there when the plugin runs.
	if (ts.isStringLiteralLike(node)) return ts.isLiteralTypeNode(node.parent) ? [] : [node.text];
	if (ts.isElementAccessExpression(node)) return literals(checker.getTypeAtLocation(node.argumentExpression)) ?? namesAt(node.expression);
	if (ts.isAsExpression(node)) return namesClaimed(node, program);
	if (ts.isJsxSpreadAttribute(node) && ts.isIntrinsicJsxName(node.parent.parent.tagName.escapedText)) return namesAt(node.expression);
	if (isBag(node, checker)) return namesAt(node);
	if (ts.isCallOrNewExpression(node) && givesAway(node, program)) return (node.arguments ?? []).flatMap(namesAt);
	return [];
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
