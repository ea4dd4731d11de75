/** What scripts/build-page.mjs offers to TypeScript. */

export declare function buildPage(outFolder: string): Promise<void>;
