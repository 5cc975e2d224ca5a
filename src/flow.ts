/**
 * The nouns of Familiar, in the order in which they appear:
 * words → Turn → Command → Step → Page → PageElement → Ranked → Action → Verdict → Outcome → StepRecord → Task → panel,
 * with Memory beside them. Types and tiny helpers only; every folder may import this file and it imports nothing else.
 */
export * from './flow/result';
export * from './flow/turn';
export * from './flow/field';
export * from './flow/page';
export * from './flow/reading';
export * from './flow/action';
export * from './flow/task';
export * from './flow/memory';
export * from './flow/keeping';
export * from './flow/model';
export * from './flow/local';
export * from './flow/shelf';
