// What can only be seen in the code itself: commands and queries that authorise, changes that reach the diary, and
// components with few states and effects. Pure: source text in, sentences out.
import ts from "typescript";

/** How many statements may stand before `authorize(…)`, as long as they neither wait nor touch the database. */
const STATEMENTS_BEFORE = 2;
const MAX_STATES = 4;
const MAX_EFFECTS = 1;

const HOMES = {
  authorize: "@/lib/auth/permissions",
  inTransaction: "@/lib/auth/context",
  recordAudit: "@/lib/audit/record",
};

/** @typedef {ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression} Func */
/** @typedef {{ name: string, node: Func | undefined, initializer?: ts.Expression | undefined, isExported: boolean }} Named */
/** @typedef {Record<string, string>} Reasons */

/** @param {string} file @param {string} text */
const sourceOf = (file, text) =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** @param {ts.Node} node @returns {node is Func} */
const isFunc = (node) => ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** @param {ts.Node} node @param {(node: ts.Node) => void} visit */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** @param {ts.Node} node @param {(node: ts.Node) => boolean} holds */
function some(node, holds) {
  return holds(node) || ts.forEachChild(node, (child) => some(child, holds) || undefined) === true;
}

/** @param {ts.Expression | undefined} expression @returns {ts.Expression | undefined} */
function bare(expression) {
  let inner = expression;
  while (inner && (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)))
    inner = inner.expression;
  return inner;
}

/** @param {ts.Node} node @param {ts.SyntaxKind} kind */
const has = (node, kind) => ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((one) => one.kind === kind);

/** @param {ts.Node} node @param {string} name */
const isCallTo = (node, name) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

/** Everything a file names at its top, and whether it is exported. @param {ts.SourceFile} source @returns {Named[]} */
function namedIn(source) {
  const exported = new Set(
    source.statements.flatMap((one) =>
      ts.isExportDeclaration(one) && one.exportClause && ts.isNamedExports(one.exportClause) && !one.moduleSpecifier
        ? one.exportClause.elements.map((element) => (element.propertyName ?? element.name).text)
        : [],
    ),
  );
  return source.statements.flatMap((statement) => {
    const isMarked = has(statement, ts.SyntaxKind.ExportKeyword);
    if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? "default";
      return statement.body ? [{ name, node: statement, isExported: isMarked || exported.has(name) }] : [];
    }
    if (ts.isExportAssignment(statement)) {
      const value = bare(statement.expression);
      return [
        { name: "default", node: value && isFunc(value) ? value : undefined, initializer: value, isExported: true },
      ];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const value = bare(initializer);
      if (!ts.isIdentifier(name)) return [];
      const node = value && isFunc(value) ? value : undefined;
      return [{ name: name.text, node, initializer: value, isExported: isMarked || exported.has(name.text) }];
    });
  });
}

/** True when the first thing of consequence that a function does is `authorize(<its context>, …)`. @param {Func} func */
function authorizesFirst(func) {
  const parameter = func.parameters[0]?.name;
  if (!func.body || !ts.isBlock(func.body) || !parameter || !ts.isIdentifier(parameter)) return false;
  const statements = func.body.statements.slice(0, STATEMENTS_BEFORE + 1);
  const place = statements.findIndex((one) => {
    const call = ts.isExpressionStatement(one) ? one.expression : undefined;
    if (!call || !ts.isCallExpression(call) || !isCallTo(call, "authorize") || call.arguments.length !== 2)
      return false;
    const [context] = call.arguments;
    return !!context && ts.isIdentifier(context) && context.text === parameter.text;
  });
  return place >= 0 && !statements.slice(0, place).some((before) => some(before, isOfConsequence));
}

/** @param {ts.Node} node */
const isOfConsequence = (node) =>
  ts.isAwaitExpression(node) ||
  ts.isReturnStatement(node) ||
  ts.isYieldExpression(node) ||
  (ts.isPropertyAccessExpression(node) && node.name.text === "db") ||
  isCallTo(node, "inTransaction");

/**
 * True when a function calls `wanted`, itself or through functions of the same file that it names.
 * @param {ts.Node} start @param {string} wanted @param {Map<string, ts.Node>} functions
 */
function reaches(start, wanted, functions) {
  const seen = new Set([start]);
  for (const node of seen) {
    if (some(node, (one) => isCallTo(one, wanted))) return true;
    walk(node, (one) => {
      if (!ts.isIdentifier(one) || (ts.isPropertyAccessExpression(one.parent) && one.parent.name === one)) return;
      const named = functions.get(one.text);
      if (named) seen.add(named);
    });
  }
  return false;
}

/** A guarding function must be the real one. @param {ts.SourceFile} source @returns {string[]} */
function strangers(source) {
  const problems = [];
  for (const [name, home] of Object.entries(HOMES)) {
    const isCalled = some(source, (node) => isCallTo(node, name));
    const isImported = source.statements.some(
      (one) =>
        ts.isImportDeclaration(one) &&
        ts.isStringLiteral(one.moduleSpecifier) &&
        one.moduleSpecifier.text === home &&
        !!one.importClause?.namedBindings &&
        ts.isNamedImports(one.importClause.namedBindings) &&
        one.importClause.namedBindings.elements.some((element) => element.name.text === name && !element.propertyName),
    );
    if (isCalled && !isImported) problems.push(`${source.fileName}: ${name} must be the one of ${home}`);
  }
  return problems;
}

/** Role files name what they export, where it can be seen. @param {ts.SourceFile} source @param {Named[]} named */
function hiddenExports(source, named) {
  const passedOn = source.statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
  const made = named.filter(({ isExported, node, initializer }) => {
    const value = isExported && !node ? initializer : undefined;
    return value && (ts.isCallExpression(value) || ts.isObjectLiteralExpression(value)) && some(value, isFuncOrName);
  });
  return [
    ...passedOn.map(() => `${source.fileName}: exports what another file holds; import it from there`),
    ...made.map(({ name }) => `${source.fileName}: ${name} must be a function, so that its permission can be seen`),
  ];
}

/** @param {ts.Node} node */
const isFuncOrName = (node) => isFunc(node) || ts.isMethodDeclaration(node) || ts.isCallExpression(node);

/**
 * Exported commands authorise first, and what changes data in a transaction also writes the diary.
 * @param {{ file: string, text: string, room: string }} what
 * @param {{ withoutAuthorize: Reasons, withoutAudit: Reasons, used: Set<string> }} house
 */
export function checkCommands({ file, text, room }, { withoutAuthorize, withoutAudit, used }) {
  const source = sourceOf(file, text);
  const named = namedIn(source);
  const functions = new Map(named.flatMap(({ name, node }) => (node ? [[name, node]] : [])));
  const problems = [...strangers(source), ...hiddenExports(source, named)];
  for (const { name, node, isExported } of named) {
    if (!isExported || !node) continue;
    const id = `${room}/${name}`;
    const isAuthorized = authorizesFirst(node);
    if (!isAuthorized && !withoutAuthorize[id]) problems.push(`${file}: ${name} must begin with authorize(…)`);
    if (!isAuthorized && withoutAuthorize[id]) used.add(`COMMANDS_WITHOUT_AUTHORIZE ${id}`);
    const isUnaudited = reaches(node, "inTransaction", functions) && !reaches(node, "recordAudit", functions);
    if (isUnaudited && !withoutAudit[id]) problems.push(`${file}: ${name} opens a transaction without recordAudit(…)`);
    if (isUnaudited && withoutAudit[id]) used.add(`COMMANDS_WITHOUT_AUDIT ${id}`);
  }
  return problems;
}

/**
 * Exported queries that wait, or take a context, authorise first.
 * @param {{ file: string, text: string, room: string }} what
 * @param {{ withoutAuthorize: Reasons, used: Set<string> }} house
 */
export function checkQueries({ file, text, room }, { withoutAuthorize, used }) {
  const source = sourceOf(file, text);
  const named = namedIn(source);
  const problems = [...strangers(source), ...hiddenExports(source, named)];
  for (const { name, node, isExported } of named) {
    if (!isExported || !node) continue;
    const first = node.parameters[0];
    const takesContext = first?.name.getText() === "ctx" || first?.type?.getText() === "Context";
    const isRead = has(node, ts.SyntaxKind.AsyncKeyword) || !!node.asteriskToken || takesContext;
    if (!isRead || authorizesFirst(node)) continue;
    if (withoutAuthorize[`${room}/${name}`]) used.add(`QUERIES_WITHOUT_AUTHORIZE ${room}/${name}`);
    else problems.push(`${file}: ${name} must begin with authorize(…)`);
  }
  return problems;
}

/** Components and hooks keep few states and effects. @param {{ file: string, text: string }} what */
export function checkHooks({ file, text }) {
  /** @type {Map<ts.Node, { name: string, states: number, effects: number }>} */
  const found = new Map();
  walk(sourceOf(file, text), (node) => {
    if (!ts.isCallExpression(node)) return;
    const hook = /^(?:React\.)?(use\w+)$/.exec(node.expression.getText())?.[1] ?? "";
    const isEffect = /^use(Layout|Insertion)?Effect$/.test(hook);
    const owner = hook === "useState" || isEffect ? ownerOf(node) : undefined;
    if (!owner) return;
    const counts = found.get(owner.node) ?? { name: owner.name, states: 0, effects: 0 };
    found.set(owner.node, {
      ...counts,
      states: counts.states + (isEffect ? 0 : 1),
      effects: counts.effects + (isEffect ? 1 : 0),
    });
  });
  return [...found.values()].flatMap(({ name, states, effects }) => [
    ...(states > MAX_STATES ? [`${file}: ${name} has ${states} useState, budget ${MAX_STATES}`] : []),
    ...(effects > MAX_EFFECTS ? [`${file}: ${name} has ${effects} effects, budget ${MAX_EFFECTS}`] : []),
  ]);
}

/** The component or hook around a call. @param {ts.Node} start @returns {{ node: ts.Node, name: string } | undefined} */
function ownerOf(start) {
  for (let node = start.parent; node; node = node.parent) {
    if (!isFunc(node)) continue;
    let holder = node.parent;
    while (ts.isCallExpression(holder)) holder = holder.parent;
    const declared = ts.isVariableDeclaration(holder) ? holder.name.getText() : undefined;
    const name = node.name?.text ?? declared ?? "";
    if (/^(use)?[A-Z]/.test(name)) return { node, name };
  }
  return undefined;
}
