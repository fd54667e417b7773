import ts from 'typescript';

/**
 * Turns the functions of a module into arrow functions, which are shorter; for that they have to stand at its top,
 * in front of all that may call them. What an arrow cannot be stays as it is: generators, and functions that ask for
 * their own `this` or `arguments`.
 *
 * @type {import('typescript').TransformerFactory<import('typescript').SourceFile>}
 */
export const arrowFunctions = ({ factory }) => (file) => {
	const isImport = (statement) => ts.isImportDeclaration(statement);
	const functions = file.statements.filter(canBeArrow);
	const rest = file.statements.filter((statement) => !isImport(statement) && !functions.includes(statement));
	return factory.updateSourceFile(file, [...file.statements.filter(isImport), ...functions.map((one) => arrow(one, factory)), ...rest]);
};

function canBeArrow(statement) {
	return ts.isFunctionDeclaration(statement) && statement.body !== undefined && !statement.asteriskToken && !asksForItself(statement.body);
}

function asksForItself(node) {
	if (node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && node.text === 'arguments')) return true;
	return ts.forEachChild(node, asksForItself) ?? false;
}

function arrow({ modifiers = [], name, typeParameters, parameters, type, body }, factory) {
	const isAsync = ({ kind }) => kind === ts.SyntaxKind.AsyncKeyword;
	const value = factory.createArrowFunction(modifiers.filter(isAsync), typeParameters, parameters, type, undefined, body);
	const declaration = factory.createVariableDeclaration(name, undefined, undefined, value);
	return factory.createVariableStatement(modifiers.filter((one) => !isAsync(one)), factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const));
}
